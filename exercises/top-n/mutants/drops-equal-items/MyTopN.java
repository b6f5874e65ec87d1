// en: keeps a set, in which equal items are one
// zh: 用集合保存，相等的元素只算一个
// property: answersLikeSortAndLimit
// calls: 3
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final TreeSet<T> items = new TreeSet<>();

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        items.add(item);
        if (items.size() > n) {
            items.pollFirst();
        }
    }

    @Override
    public List<T> top() {
        return new ArrayList<>(items.descendingSet());
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
