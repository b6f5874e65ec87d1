// en: a full buffer drops its oldest item to make room
// zh: 满了以后丢掉最旧的元素来腾出位置
// property: keepsOrderAroundTheSeam
// calls: 3
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
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
            poll();
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
