// en: an index is taken as counter & (capacity - 1), although the capacity is no power of two
// zh: 容量不是 2 的幂，也用 counter & (capacity - 1) 当下标
// property: keepsOrderAroundTheSeam
// calls: 3
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private final int mask;
    private long offered;
    private long polled;

    @SuppressWarnings("unchecked")
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        slots = (T[]) new Object[capacity];
        mask = capacity - 1;
    }

    @Override
    public boolean offer(T item) {
        if (size() == slots.length) {
            return false;
        }
        slots[(int) (offered & mask)] = item;
        offered++;
        return true;
    }

    @Override
    public T poll() {
        if (offered == polled) {
            return null;
        }
        T oldest = slots[(int) (polled & mask)];
        polled++;
        return oldest;
    }

    @Override
    public T peek() {
        return offered == polled ? null : slots[(int) (polled & mask)];
    }

    @Override
    public int size() {
        return (int) (offered - polled);
    }
}
