import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A buffer with room for twice as many items as are wanted: when it is full, it is sorted and its lower half
/// forgotten.
///
/// Between two sortings n items arrive, and a sorting costs O(n log n): O(log n) an item, on average over the items.
/// With a quick selection in place of the sorting it would be O(1). A single `add` may be dear, and is rarely so. Items
/// that cannot get in any more are kept out by the smallest of the last n.
public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final List<T> buffer = new ArrayList<>();
    private T bar; // no item up to this one can be among the n largest; null as long as that is true of none

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        if (bar != null && item.compareTo(bar) <= 0) {
            return;
        }
        buffer.add(item);
        if (buffer.size() >= 2 * n) {
            forgetTheRest();
            bar = buffer.getLast();
        }
    }

    @Override
    public List<T> top() {
        forgetTheRest();
        return List.copyOf(buffer);
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }

    private void forgetTheRest() {
        buffer.sort(Comparator.reverseOrder());
        if (buffer.size() > n) {
            buffer.subList(n, buffer.size()).clear();
        }
    }
}
