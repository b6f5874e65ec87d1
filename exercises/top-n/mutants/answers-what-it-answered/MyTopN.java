// en: remembers the sorted answer and makes a new one after an add only, not after a merge
// zh: 记住排好的回答，只在 add 之后重排，merge 之后不重排
// property: answersLikeSortAndLimit
// calls: 3
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final PriorityQueue<T> heap = new PriorityQueue<>();
    private List<T> sorted;

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        keep(item);
        sorted = null;
    }

    @Override
    public List<T> top() {
        if (sorted == null) {
            sorted = new ArrayList<>(heap);
            sorted.sort(Comparator.reverseOrder());
        }
        return sorted;
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::keep);
    }

    private void keep(T item) {
        heap.add(item);
        if (heap.size() > n) {
            heap.poll();
        }
    }
}
