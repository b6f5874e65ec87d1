// en: head equal to tail always means empty, also when the buffer has just become full
// zh: head 等于 tail 一律当作空，刚放满时也不例外
// property: answersLikeTheModel
// calls: 2
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int tail;

    @SuppressWarnings("unchecked")
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        slots = (T[]) new Object[capacity];
    }

    @Override
    public boolean offer(T item) {
        if (size() == slots.length) {
            return false;
        }
        slots[tail] = item;
        tail = (tail + 1) % slots.length;
        return true;
    }

    @Override
    public T poll() {
        if (head == tail) {
            return null;
        }
        T oldest = slots[head];
        slots[head] = null;
        head = (head + 1) % slots.length;
        return oldest;
    }

    @Override
    public T peek() {
        return head == tail ? null : slots[head];
    }

    @Override
    public int size() {
        return (tail - head + slots.length) % slots.length;
    }
}
