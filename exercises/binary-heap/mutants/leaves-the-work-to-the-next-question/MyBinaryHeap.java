// en: push only appends; the heap is built when pop, peek or toList next asks for it, from all items each time
// zh: push 只追加；等 pop、peek 或 toList 来问时才建堆，而且每次都用全部元素重建
// property: costsNoMoreThanTheHeightOfTheTree
// grows: n
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private final List<T> heap = new ArrayList<>();
    private boolean built = true;

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        heap.add(item);
        built = false;
    }

    @Override
    public T peek() {
        build();
        return heap.isEmpty() ? null : heap.getFirst();
    }

    @Override
    public T pop() {
        if (heap.isEmpty()) {
            return null;
        }
        build();
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
        built = false;
        build();
    }

    @Override
    public List<T> toList() {
        build();
        return new ArrayList<>(heap);
    }

    private void build() {
        for (int i = heap.size() / 2 - 1; !built && i >= 0; i--) {
            siftDown(i);
        }
        built = true;
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
