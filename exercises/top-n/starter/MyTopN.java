import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A place to start: keeps the whole stream and sorts it when asked. Right, and its memory has no bound.
public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final List<T> items = new ArrayList<>();

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        items.add(item);
    }

    @Override
    public List<T> top() {
        return items.stream().sorted(Comparator.reverseOrder()).limit(n).toList();
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
