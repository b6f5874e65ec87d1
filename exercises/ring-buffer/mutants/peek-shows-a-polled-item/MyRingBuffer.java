// en: peek on an empty buffer shows whatever the slot last held
// zh: 缓冲区为空时，peek 仍返回槽里留下的旧元素
// property: answersLikeTheModel
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
            return false;
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
