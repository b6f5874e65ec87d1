// en: keeps the whole stream and sorts it when asked
// zh: 保存整个数据流，问到时才排序
// property: costsNothingMoreInALongStream
// grows: n
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
        items.add(item);
    }

    @Override
    public List<T> top() {
        return items.stream().sorted(Comparator.reverseOrder()).limit(n).toList();
    }

    @Override
    public void merge(List<T> other) {
        items.addAll(other);
    }
}
