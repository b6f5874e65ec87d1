// en: sifts down before the popped item has left the end of the array, so that it may rise again
// zh: 还没把弹出的元素从数组末尾拿走就下沉，它又有机会升上来
// property: answersLikeTheModel
// calls: 2
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
        siftDown(0);
        return heap.removeLast();
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
