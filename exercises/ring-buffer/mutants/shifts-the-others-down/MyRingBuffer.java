// en: keeps the oldest item in the first slot and moves all others down by one when it leaves
// zh: 让最旧的元素总在第一格，它离开时把其余元素都往前挪一格
// property: costsTheSameHoweverManyItemsThereAre
// grows: n
public final class MyRingBuffer<T> implements RingBuffer<T> {

    private final T[] slots;
    private int size;

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
        slots[size] = item;
        size++;
        return true;
    }

    @Override
    public T poll() {
        if (size == 0) {
            return null;
        }
        T oldest = slots[0];
        size--;
        System.arraycopy(slots, 1, slots, 0, size);
        slots[size] = null;
        return oldest;
    }

    @Override
    public T peek() {
        return size == 0 ? null : slots[0];
    }

    @Override
    public int size() {
        return size;
    }
}
