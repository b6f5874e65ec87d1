import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The JDK's sorted map from an item to how many of it are kept. Sorted at any time, so `top` only has to walk.
///
/// A `TreeSet` of the items would forget that equal items are different items: hence the counts.
public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final TreeMap<T, Integer> counts = new TreeMap<>();
    private int size;

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        counts.merge(item, 1, Integer::sum);
        size++;
        if (size > n) {
            size--;
            counts.computeIfPresent(counts.firstKey(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    @Override
    public List<T> top() {
        List<T> top = new ArrayList<>();
        counts.descendingMap().forEach((item, count) -> {
            for (int i = 0; i < count; i++) {
                top.add(item);
            }
        });
        return top;
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
