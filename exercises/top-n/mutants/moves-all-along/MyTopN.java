// en: keeps a sorted list, in which each newcomer moves all that are smaller
// zh: 保存有序列表，每来一个都要移动所有比它小的
// property: costsGrowSlowlyWithN
// grows: n
import java.util.ArrayList;
import java.util.Collections;
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
        int found = Collections.binarySearch(items, item, Comparator.reverseOrder());
        items.add(found >= 0 ? found : -found - 1, item);
        if (items.size() > n) {
            items.removeLast();
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
