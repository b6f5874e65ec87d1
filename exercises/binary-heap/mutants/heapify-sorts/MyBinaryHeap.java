// en: sorts the list, which is a heap as well, but takes O(n log n)
// zh: 把列表排好序：那也是堆，但要 O(n log n)
// property: costsNoMoreThanTheHeightOfTheTree
// grows: n log n
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
        heap.sort(order);
    }

    @Override
    public List<T> toList() {
        return new ArrayList<>(heap);
    }

    private void climb(int i) {
        while (i > 0 && order.compare(heap.get(i), heap.get((i - 1) / 2)) < 0) {
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
