// en: poll takes the newest item, as a stack does
// zh: poll 取走最新的元素，像栈一样
// property: keepsOrderAroundTheSeam
// calls: 3
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int size;

    @SuppressWarnings("unchecked")
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        slots = (T[]) new Object[capacity];
    }

    @Override
    public boolean offer(T item) {
        if (size == slots.length) {
            return false;
        }
        slots[size] = item;
        size++;
        return true;
    }

    @Override
    public T poll() {
        if (size == 0) {
            return null;
        }
        size--;
        T newest = slots[size];
        slots[size] = null;
        return newest;
    }

    @Override
    public T peek() {
        return size == 0 ? null : slots[size - 1];
    }

    @Override
    public int size() {
        return size;
    }
}
