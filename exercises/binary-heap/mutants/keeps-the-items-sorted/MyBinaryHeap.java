// en: keeps a sorted list: the place of a new item is found fast, but what follows it has to move
// zh: 维护一个有序列表：位置找得很快，但它后面的元素都得往后挪
// property: costsNoMoreThanTheHeightOfTheTree
// grows: n
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private final List<T> sorted = new ArrayList<>();

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted.get(middle), item) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        sorted.add(low, item);
    }

    @Override
    public T peek() {
        return sorted.isEmpty() ? null : sorted.getFirst();
    }

    @Override
    public T pop() {
        return sorted.isEmpty() ? null : sorted.removeFirst();
    }

    @Override
    public int size() {
        return sorted.size();
    }

    @Override
    public void heapify(List<T> items) {
        sorted.clear();
        sorted.addAll(items);
        sorted.sort(order);
    }

    @Override
    public List<T> toList() {
        return new ArrayList<>(sorted);
    }
}
