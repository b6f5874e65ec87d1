import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A complete binary tree without pointers: where a node lies says who its parent and its children are.
///
/// Two rules hold between any two calls:
///
/// 1. *shape*: the items are at the indexes 0 to `size - 1`, without a gap;
/// 2. *order*: no item comes after one of its children.
///
/// Each change first repairs the shape, which is easy, and by that breaks the order in at most one place. Then that one
/// place travels up or down the tree until the order holds again.
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
        T first = heap.getFirst();
        // The last item is the only one whose leaving makes no gap. It fills the root, where it is probably wrong.
        T last = heap.removeLast();
        if (!heap.isEmpty()) {
            heap.set(0, last);
            siftDown(0);
        }
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
        // A leaf is a heap by itself. Going backwards, both subtrees of a node are heaps when its turn comes, which is
        // just what siftDown needs.
        for (int i = heap.size() / 2 - 1; i >= 0; i--) {
            siftDown(i);
        }
    }

    @Override
    public List<T> toList() {
        return List.copyOf(heap);
    }

    // The order may be wrong between `hole` and its parent only. Parents move down into the hole until the item fits; it
    // is written once, at the end.
    private void siftUp(int hole) {
        T item = heap.get(hole);
        while (hole > 0) {
            int parent = (hole - 1) / 2;
            if (order.compare(heap.get(parent), item) <= 0) {
                break;
            }
            heap.set(hole, heap.get(parent));
            hole = parent;
        }
        heap.set(hole, item);
    }

    // The order may be wrong between `hole` and its children only. The child that comes first moves up: it may stand
    // above its sibling, and the sibling might not stand above it.
    private void siftDown(int hole) {
        T item = heap.get(hole);
        while (2 * hole + 1 < heap.size()) {
            int child = firstChild(hole);
            if (order.compare(item, heap.get(child)) <= 0) {
                break;
            }
            heap.set(hole, heap.get(child));
            hole = child;
        }
        heap.set(hole, item);
    }

    // The child of `parent` that comes first; the left one where there is no right one. There is a left one.
    private int firstChild(int parent) {
        int left = 2 * parent + 1;
        int right = left + 1;
        return right < heap.size() && order.compare(heap.get(right), heap.get(left)) < 0 ? right : left;
    }
}
