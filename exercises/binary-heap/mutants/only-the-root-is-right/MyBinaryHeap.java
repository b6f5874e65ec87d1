// en: keeps the first item at the front and the others in no order
// zh: 只保证最靠前的元素在根上，其余元素不讲次序
// property: noParentComesAfterItsChild
// calls: 3
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private final List<T> items = new ArrayList<>();

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        items.add(item);
        if (order.compare(item, items.getFirst()) < 0) {
            Collections.swap(items, 0, items.size() - 1);
        }
    }

    @Override
    public T peek() {
        return items.isEmpty() ? null : items.getFirst();
    }

    @Override
    public T pop() {
        if (items.isEmpty()) {
            return null;
        }
        Collections.swap(items, 0, items.size() - 1);
        T first = items.removeLast();
        bringFirstToFront();
        return first;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public void heapify(List<T> given) {
        items.clear();
        items.addAll(given);
        items.sort(order);
    }

    @Override
    public List<T> toList() {
        return new ArrayList<>(items);
    }

    private void bringFirstToFront() {
        for (int i = 1; i < items.size(); i++) {
            if (order.compare(items.get(i), items.getFirst()) < 0) {
                Collections.swap(items, 0, i);
            }
        }
    }
}
