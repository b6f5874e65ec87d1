// en: grows by an eighth of its length, which is used up one item too early
// zh: 每次只扩八分之一，早一个元素就又用完了
// property: theCapacityKeepsItsRulesUpToTenThousandItems
// calls: 214
public final class MyDynamicArray<T> implements DynamicArray<T> {
    private Object[] items = new Object[16];
    private int size;

    @Override
    public void append(T item) {
        room();
        items[size++] = item;
    }

    @SuppressWarnings("unchecked")
    @Override
    public T get(int index) {
        check(index, size);
        return (T) items[index];
    }

    @SuppressWarnings("unchecked")
    @Override
    public T set(int index, T item) {
        check(index, size);
        T old = (T) items[index];
        items[index] = item;
        return old;
    }

    @Override
    public void insert(int index, T item) {
        check(index, size + 1);
        room();
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = item;
        size++;
    }

    @SuppressWarnings("unchecked")
    @Override
    public T remove(int index) {
        check(index, size);
        T old = (T) items[index];
        System.arraycopy(items, index + 1, items, index, size - index - 1);
        items[--size] = null;
        if (items.length > 16 && size <= items.length / 4) {
            resize(items.length / 2);
        }
        return old;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int capacity() {
        return items.length;
    }

    private void room() {
        if (size == items.length) {
            resize(items.length + items.length / 8 + 1);
        }
    }

    private void resize(int capacity) {
        Object[] moved = new Object[capacity];
        System.arraycopy(items, 0, moved, 0, size);
        items = moved;
    }

    private static void check(int index, int end) {
        if (index < 0 || index >= end) {
            throw new IndexOutOfBoundsException(index);
        }
    }
}
