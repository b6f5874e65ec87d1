// en: keeps the items in a TreeSet, where items that are equal in the order are one
// zh: 用 TreeSet 存放元素，次序上相等的元素只会留下一个
// property: losesAndInventsNothing
// calls: 2
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final TreeSet<T> items;

    public MyBinaryHeap(String order) {
        items = new TreeSet<>(Orders.<T>named(order));
    }

    @Override
    public void push(T item) {
        items.add(item);
    }

    @Override
    public T peek() {
        return items.isEmpty() ? null : items.first();
    }

    @Override
    public T pop() {
        return items.pollFirst();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public void heapify(List<T> given) {
        items.clear();
        items.addAll(given);
    }

    @Override
    public List<T> toList() {
        return new ArrayList<>(items);
    }
}
