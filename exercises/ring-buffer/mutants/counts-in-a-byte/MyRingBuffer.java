// en: keeps the number of items in a byte, which goes from 127 to -128
// zh: 把元素个数存在 byte 里，127 之后变成 -128
// property: goesAroundALargeArrayToo
// calls: 129
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private final int capacity;
    private int head;
    private byte size;

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
        slots = (T[]) new Object[capacity];
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
