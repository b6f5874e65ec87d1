/// A ring buffer with two positions, in an array that has one slot more than the capacity.
///
/// `head` is the slot of the oldest item, `tail` the slot that the next item will take. Equal means empty. The spare slot
/// is why a full buffer never looks like that: its tail is one slot behind its head.
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int tail;

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        slots = (T[]) new Object[capacity + 1];
    }

    @Override
    public boolean offer(T item) {
        int next = after(tail);
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
        head = after(head);
        return oldest;
    }

    @Override
    public T peek() {
        return slots[head]; // null if empty: free slots are always null
    }

    @Override
    public int size() {
        int distance = tail - head;
        return distance < 0 ? distance + slots.length : distance; // negative when the tail is past the seam
    }

    private int after(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }
}
