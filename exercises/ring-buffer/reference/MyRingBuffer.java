/// A ring buffer that keeps where the oldest item is and how many items there are.
///
/// The items are `slots[head]`, `slots[head + 1]`, and so on for `size` slots, going on at slot 0 after the last slot.
/// The position of the newest item is not stored: it follows from the two numbers. An empty and a full buffer differ in
/// `size`, so every slot can be used, and no state of the two fields has two meanings.
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head; // from 0 to slots.length - 1
    private int size; // from 0 to slots.length

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
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
        slots[around(head, size)] = item;
        size++;
        return true;
    }

    @Override
    public T poll() {
        if (size == 0) {
            return null;
        }
        T oldest = slots[head];
        slots[head] = null; // or the array would keep an item alive that nobody can reach through the buffer
        head = around(head, 1);
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

    /// The slot that lies `steps` after `slot`, counted around the end: the only place that knows about the seam.
    private int around(int slot, int steps) {
        return (slot + steps) % slots.length;
    }
}
