// en: makes a new array for each item, one place longer
// zh: 每追加一个元素就换一个长一格的新数组
// property: costsTheSameHoweverManyItemsThereAre
// grows: n
import java.util.Arrays;

public final class MyDynamicArray<T> implements DynamicArray<T> {

    private Object[] items = new Object[0];
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
        items = Arrays.copyOf(items, size + 1);
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = item;
        size++;
    }

    @Override
    public T remove(int index) {
        T removed = get(index);
        System.arraycopy(items, index + 1, items, index, size - index - 1);
        size--;
        items = Arrays.copyOf(items, size);
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
