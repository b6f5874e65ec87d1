// en: a capacity of zero is accepted; only negative ones are refused
// zh: 容量为 0 也被接受，只拒绝负数
// property: refusesACapacityBelowOne
// calls: 0
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int size;

    @SuppressWarnings("unchecked")
    public MyRingBuffer(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity must not be negative, got " + capacity);
        }
        slots = (T[]) new Object[capacity];
    }

    @Override
    public boolean offer(T item) {
        if (size == slots.length) {
            return false;
        }
        slots[(head + size) % slots.length] = item;
        size++;
        return true;
    }

    @Override
    public T poll() {
        if (size == 0) {
            return null;
        }
        T oldest = slots[head];
        slots[head] = null;
        head = (head + 1) % slots.length;
        size--;
        return oldest;
    }

    @Override
    public T peek() {
        return size == 0 ? null : slots[head];
    }

    @Override
    public int size() {
        return size;
    }
}
