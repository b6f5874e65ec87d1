// en: lets a newcomer take the last place of the sorted list and does not move it forward
// zh: 新来的占了有序列表的末位，没有往前移
// property: answersLikeSortAndLimit
// calls: 4
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        if (items.size() < n) {
            items.add(item);
            items.sort(Comparator.reverseOrder());
        } else if (item.compareTo(items.getLast()) > 0) {
            items.set(n - 1, item);
        }
    }

    @Override
    public List<T> top() {
        return new ArrayList<>(items);
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
