// en: the capacity is rounded up to a power of two, and the rounded one is the bound
// zh: 容量向上取整为 2 的幂，并把取整后的值当作上限
// property: neverHoldsMoreThanItsCapacity
// calls: 5
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private final int mask;
    private int head;
    private int size;

    @SuppressWarnings("unchecked")
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        int length = 1;
        while (length < capacity) {
            length *= 2;
        }
        slots = (T[]) new Object[length];
        mask = length - 1;
    }

    @Override
    public boolean offer(T item) {
        if (size == slots.length) {
            return false;
        }
        slots[(head + size) & mask] = item;
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
        head = (head + 1) & mask;
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
