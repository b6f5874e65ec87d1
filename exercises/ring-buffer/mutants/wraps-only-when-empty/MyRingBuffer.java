// en: the slots before the head are used again only once the buffer is empty
// zh: head 之前腾出的槽，要等缓冲区变空才会再用
// property: answersLikeTheModel
// calls: 4
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
        if (head == tail) {
            head = 0;
            tail = 0;
        }
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
