// en: keeps the items in a LinkedList, in which an index is found only by walking to it
// zh: 用 LinkedList 存放元素，要到某个下标只能一个一个走过去
// property: costsTheSameHoweverManyItemsThereAre
// grows: n
import java.util.LinkedList;

public final class MyDynamicArray<T> implements DynamicArray<T> {

    private static final int CAPACITY_MIN = 8;

    private final LinkedList<T> items = new LinkedList<>();
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
        items.add(index, item);
        if (items.size() > capacity) {
            capacity *= 2;
        }
    }

    @Override
    public T remove(int index) {
        T removed = items.remove(index);
        if (capacity > CAPACITY_MIN && items.size() <= capacity / 4) {
            capacity /= 2;
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
