// en: a poll on an empty buffer still counts down
// zh: 对空缓冲区 poll 时仍然把计数减一
// property: neverHoldsMoreThanItsCapacity
// calls: 2
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int tail;
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
        slots[tail] = item;
        tail = (tail + 1) % slots.length;
        size++;
        return true;
    }

    @Override
    public T poll() {
        T oldest = slots[head];
        slots[head] = null;
        head = (head + 1) % slots.length;
        size--;
        return oldest;
    }

    @Override
    public T peek() {
        return slots[head];
    }

    @Override
    public int size() {
        return size;
    }
}
