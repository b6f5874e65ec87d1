// en: compares a sinking item with its left child alone
// zh: 下沉时只与左孩子比较
// property: answersLikeSortAndLimit
// calls: 7
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
            heap.sort(Comparator.naturalOrder());
        } else if (item.compareTo(heap.getFirst()) > 0) {
            heap.set(0, item);
            int place = 0;
            while (2 * place + 1 < n && heap.get(2 * place + 1).compareTo(heap.get(place)) < 0) {
                heap.set(place, heap.get(2 * place + 1));
                place = 2 * place + 1;
                heap.set(place, item);
            }
        }
    }

    @Override
    public List<T> top() {
        return heap.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
