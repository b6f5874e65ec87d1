// en: an item that is there already is not added again
// zh: 已经有的元素不会再加入一次
// property: answersLikeTheModel
// calls: 3
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private final List<T> heap = new ArrayList<>();

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        if (heap.contains(item)) {
            return;
        }
        heap.add(item);
        siftUp(heap.size() - 1);
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
        Collections.swap(heap, 0, heap.size() - 1);
        T first = heap.removeLast();
        siftDown(0);
        return first;
    }

    @Override
    public int size() {
        return heap.size();
    }

    @Override
    public void heapify(List<T> items) {
        heap.clear();
        heap.addAll(items);
        for (int i = heap.size() / 2 - 1; i >= 0; i--) {
            siftDown(i);
        }
    }

    @Override
    public List<T> toList() {
        return new ArrayList<>(heap);
    }

    private void siftUp(int i) {
        while (i > 0 && precedes(i, (i - 1) / 2)) {
            Collections.swap(heap, i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    private void siftDown(int i) {
        while (2 * i + 1 < heap.size()) {
            int child = 2 * i + 1;
            if (child + 1 < heap.size() && precedes(child + 1, child)) {
                child++;
            }
            if (!precedes(child, i)) {
                return;
            }
            Collections.swap(heap, i, child);
            i = child;
        }
    }

    private boolean precedes(int i, int j) {
        return order.compare(heap.get(i), heap.get(j)) < 0;
    }
}
