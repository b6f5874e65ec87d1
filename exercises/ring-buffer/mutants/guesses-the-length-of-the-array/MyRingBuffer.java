// en: makes an array of 64 slots whatever the capacity is, so a larger buffer overwrites its own items
// zh: 不管容量多少都开 64 格的数组，更大的缓冲区就会覆盖自己的元素
// property: goesAroundALargeArrayToo
// calls: 66
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private static final int SLOTS = 64;

    private final T[] slots;
    private final int capacity;
    private int head;
    private int size;

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
        slots = (T[]) new Object[SLOTS];
    }

    @Override
    public boolean offer(T item) {
        if (size == capacity) {
            return false;
        }
        slots[slot(head + size)] = item;
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
        head = slot(head + 1);
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

    private int slot(int index) {
        return Math.floorMod(index, slots.length);
    }
}
