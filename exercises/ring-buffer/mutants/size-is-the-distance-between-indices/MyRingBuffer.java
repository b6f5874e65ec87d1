// en: the size is the distance between the two indices, whichever of them is ahead
// zh: 大小取两个下标之差的绝对值，不管谁在前面
// property: answersLikeTheModel
// calls: 5
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int tail;

    @SuppressWarnings("unchecked")
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        slots = (T[]) new Object[capacity + 1];
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
        return Math.abs(tail - head);
    }
}
