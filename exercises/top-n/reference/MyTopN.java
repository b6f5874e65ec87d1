import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A heap of the `n` largest items with the *smallest* of them on top: the one that a newcomer has to beat.
///
/// Three rules hold between any two calls:
///
/// 1. there are at most `n` items, and fewer only if there have been fewer;
/// 2. no item that was forgotten is larger than one that is kept;
/// 3. no item is smaller than its parent, so the smallest is at place 0. The children of place `i` are at `2i + 1` and
///    `2i + 2`.
public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final List<T> heap = new ArrayList<>();

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        if (heap.size() < n) {
            heap.add(item);
            rise(heap.size() - 1);
        } else if (item.compareTo(heap.getFirst()) > 0) {
            // The smallest leaves, and the newcomer takes its place on top: one walk down, not one up and one down.
            heap.set(0, item);
            sink(0);
        }
    }

    /// A copy, sorted: what is kept stays kept.
    @Override
    public List<T> top() {
        List<T> sorted = new ArrayList<>(heap);
        sorted.sort(Comparator.reverseOrder());
        return sorted;
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }

    private void rise(int place) {
        int child = place;
        while (child > 0 && isLess(child, (child - 1) / 2)) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void sink(int place) {
        int parent = place;
        int child = smallerChild(parent);
        while (child < heap.size() && isLess(child, parent)) {
            swap(parent, child);
            parent = child;
            child = smallerChild(parent);
        }
    }

    /// The place of the smaller child; beyond the end if there is none.
    private int smallerChild(int parent) {
        int left = 2 * parent + 1;
        int right = left + 1;
        return right < heap.size() && isLess(right, left) ? right : left;
    }

    private boolean isLess(int a, int b) {
        return heap.get(a).compareTo(heap.get(b)) < 0;
    }

    private void swap(int a, int b) {
        T item = heap.get(a);
        heap.set(a, heap.get(b));
        heap.set(b, item);
    }
}
