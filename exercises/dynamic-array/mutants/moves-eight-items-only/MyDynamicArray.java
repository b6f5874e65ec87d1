// en: growing copies as many items as the first array had places
// zh: 扩容时只复制最初那么多格的元素
// property: insertMakesRoom
// calls: 26
import java.util.Arrays;

public final class MyDynamicArray<T> implements DynamicArray<T> {

    private static final int CAPACITY_MIN = 8;

    private Object[] items = new Object[CAPACITY_MIN];
    private int size;

    public MyDynamicArray() {}

    @Override
    public void append(T item) {
        insert(size, item);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        check(index, size - 1);
        return (T) items[index];
    }

    @Override
    public T set(int index, T item) {
        T old = get(index);
        items[index] = item;
        return old;
    }

    @Override
    public void insert(int index, T item) {
        check(index, size);
        if (size == items.length) {
            Object[] larger = new Object[2 * items.length];
            System.arraycopy(items, 0, larger, 0, CAPACITY_MIN);
            items = larger;
        }
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = item;
        size++;
    }

    @Override
    public T remove(int index) {
        T removed = get(index);
        System.arraycopy(items, index + 1, items, index, size - index - 1);
        size--;
        items[size] = null;
        if (items.length > CAPACITY_MIN && size <= items.length / 4) {
            items = Arrays.copyOf(items, items.length / 2);
        }
        return removed;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int capacity() {
        return items.length;
    }

    private static void check(int index, int last) {
        if (index < 0 || index > last) {
            throw new IndexOutOfBoundsException("index must be 0 to " + last + ", got " + index);
        }
    }
}
