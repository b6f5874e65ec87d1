// en: peek removes the item that it shows
// zh: peek 会把看到的元素移除
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
        slots[head] = null;
        head = (head + 1) % slots.length;
        size--;
        return oldest;
    }

    @Override
    public T peek() {
        return poll();
    }

    @Override
    public int size() {
        return size;
    }
}
