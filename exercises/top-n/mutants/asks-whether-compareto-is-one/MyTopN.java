// en: asks whether compareTo answers 1, which it need not do when it is more than 0
// zh: 只看 compareTo 是否等于 1，而大于 0 时它不一定是 1
// property: comparesByTheSignOfCompareTo
// calls: 3
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final PriorityQueue<T> heap = new PriorityQueue<>();

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
        } else if (item.compareTo(heap.peek()) == 1) {
            heap.poll();
            heap.add(item);
        }
    }

    @Override
    public List<T> top() {
        List<T> top = new ArrayList<>(heap);
        top.sort(Comparator.reverseOrder());
        return top;
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
