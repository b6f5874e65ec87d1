// en: poll moves the head and forgets to count down
// zh: poll 移动了 head，却忘了把计数减一
// property: answersLikeTheModel
// calls: 3
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
        if (size == 0) {
            return null;
        }
        T oldest = slots[head];
        slots[head] = null;
        head = (head + 1) % slots.length;
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
