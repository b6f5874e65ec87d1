/// A ring buffer that counts all items ever offered and polled, and never resets either counter.
///
/// `offered - polled` is the size, so empty (equal) and full (`capacity` apart) cannot be confused. The array has a power
/// of two slots, so `counter & mask` is the slot, also after a counter has overflowed: 2^32 is a multiple of the array's
/// length, and the difference of two ints stays right across the overflow. The bound is the capacity that was asked for,
/// not the array's length.
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private final int mask;
    private final int capacity;
    private int offered;
    private int polled;

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
        int length = 1 << (Integer.SIZE - Integer.numberOfLeadingZeros(capacity - 1)); // the next power of two
        slots = (T[]) new Object[length];
        mask = length - 1;
    }

    @Override
    public boolean offer(T item) {
        if (offered - polled == capacity) {
            return false;
        }
        slots[offered & mask] = item;
        offered++;
        return true;
    }

    @Override
    public T poll() {
        if (offered == polled) {
            return null;
        }
        int slot = polled & mask;
        T oldest = slots[slot];
        slots[slot] = null;
        polled++;
        return oldest;
    }

    @Override
    public T peek() {
        return offered == polled ? null : slots[polled & mask];
    }

    @Override
    public int size() {
        return offered - polled;
    }
}
