// en: one slot of the array always stays empty, so the buffer is full one item too early
// zh: 数组里总要空出一格，于是少放一个就满了
// property: answersLikeTheModel
// calls: 1
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
        int next = (tail + 1) % slots.length;
        if (next == head) {
            return false;
        }
        slots[tail] = item;
        tail = next;
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
