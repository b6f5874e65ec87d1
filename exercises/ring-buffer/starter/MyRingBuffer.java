/// A place to start: a buffer that can be used once.
///
/// It answers right until the end of the array has been reached. The slots that `poll` frees are never filled again,
/// and a capacity below 1 is not refused.
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int tail;

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
    public MyRingBuffer(int capacity) {
        slots = (T[]) new Object[capacity];
    }

    @Override
    public boolean offer(T item) {
        if (tail == slots.length) {
            return false;
        }
        slots[tail] = item;
        tail++;
        return true;
    }

    @Override
    public T poll() {
        if (head == tail) {
            return null;
        }
        T oldest = slots[head];
        head++;
        return oldest;
    }

    @Override
    public T peek() {
        return head == tail ? null : slots[head];
    }

    @Override
    public int size() {
        return tail - head;
    }
}
