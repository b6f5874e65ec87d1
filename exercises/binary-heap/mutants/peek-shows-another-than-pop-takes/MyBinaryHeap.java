// en: peek shows an item that is remembered apart, and a newcomer that ties with it replaces it, while pop takes the root
// zh: peek 给出的是另外记住的一个元素，并列的新元素会取代它；而 pop 取的是根
// property: givesBackAnItemThatNoOtherPrecedes
// calls: 4
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private final List<T> heap = new ArrayList<>();
    private T first;

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        heap.add(item);
        if (first == null || order.compare(item, first) <= 0) {
            first = item;
        }
        siftUp(heap.size() - 1);
    }

    @Override
    public T peek() {
        return first;
    }

    @Override
    public T pop() {
        if (heap.isEmpty()) {
            return null;
        }
        Collections.swap(heap, 0, heap.size() - 1);
        T popped = heap.removeLast();
        siftDown(0);
        first = heap.isEmpty() ? null : heap.getFirst();
        return popped;
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
        first = heap.isEmpty() ? null : heap.getFirst();
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
