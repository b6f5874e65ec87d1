import java.util.ArrayDeque;

/// The JDK's own ring behind a bound: [ArrayDeque] keeps a head and a tail index in an array and wraps both.
///
/// Without the check in [#offer] it would grow instead of refusing.
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final ArrayDeque<T> items;
    private final int capacity;

    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
        items = new ArrayDeque<>(capacity);
    }

    @Override
    public boolean offer(T item) {
        return items.size() < capacity && items.offerLast(item);
    }

    @Override
    public T poll() {
        return items.pollFirst();
    }

    @Override
    public T peek() {
        return items.peekFirst();
    }

    @Override
    public int size() {
        return items.size();
    }
}
