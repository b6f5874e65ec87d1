// en: does not keep the size but counts the slots that are in use, each time
// zh: 不保存元素个数，每次都去数有多少格在用
// property: costsTheSameHoweverManyItemsThereAre
// grows: n
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int head;
    private int tail;

    @SuppressWarnings("unchecked") // only offer writes to the array, and it takes nothing but a T
    public MyRingBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        slots = (T[]) new Object[capacity];
    }

    @Override
    public boolean offer(T item) {
        if (slots[tail] != null) {
            return false;
        }
        slots[tail] = item;
        tail = (tail + 1) % slots.length;
        return true;
    }

    @Override
    public T poll() {
        T oldest = slots[head];
        if (oldest != null) {
            slots[head] = null;
            head = (head + 1) % slots.length;
        }
        return oldest;
    }

    @Override
    public T peek() {
        return slots[head];
    }

    @Override
    public int size() {
        int size = 0;
        for (T slot : slots) {
            if (slot != null) {
                size++;
            }
        }
        return size;
    }
}
