import java.util.ArrayList;

/// An [ArrayList], which does not say its capacity and never gives room back by itself, but does both things when told:
/// so the capacity is kept here and the list follows it. Grows by half.
public final class MyDynamicArray<T> implements DynamicArray<T> {

    private static final int CAPACITY_MIN = 10;

    private final ArrayList<T> items = new ArrayList<>(CAPACITY_MIN);
    private int capacity = CAPACITY_MIN;

    public MyDynamicArray() {}

    @Override
    public void append(T item) {
        insert(items.size(), item);
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public T set(int index, T item) {
        return items.set(index, item);
    }

    @Override
    public void insert(int index, T item) {
        if (index < 0 || index > items.size()) {
            throw new IndexOutOfBoundsException("index must be 0 to " + items.size() + ", got " + index);
        }
        if (items.size() == capacity) {
            capacity += capacity / 2;
            items.ensureCapacity(capacity);
        }
        items.add(index, item);
    }

    @Override
    public T remove(int index) {
        T removed = items.remove(index);
        if (capacity > CAPACITY_MIN && items.size() < capacity / 3) {
            capacity = Math.max(CAPACITY_MIN, capacity / 2);
            items.trimToSize();
            items.ensureCapacity(capacity);
        }
        return removed;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public int capacity() {
        return capacity;
    }
}
