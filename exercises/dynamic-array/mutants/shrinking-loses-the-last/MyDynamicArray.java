// en: when removing from the middle makes it shrink, it copies one item too few
// zh: 从中间移除又正好要缩容时，少复制了一个元素
// property: removeClosesTheGap
// calls: 66
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
        if (items.length > 16 && size - 1 <= items.length / 4) {
            Object[] moved = new Object[items.length / 2];
            System.arraycopy(items, 0, moved, 0, index);
            System.arraycopy(items, Math.min(index + 1, size - 1), moved, index, Math.max(0, size - index - 2));
            items = moved;
            size--;
            return old;
        }
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
            resize(2 * items.length);
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
