// en: takes an item of the other top for one of its own if they are equal
// zh: 对方的元素如果与自己的某个相等，就当作同一个
// property: partialTopsMergeToTheWhole
// calls: 4
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
        heap.add(item);
        if (heap.size() > n) {
            heap.poll();
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
        List<T> own = new ArrayList<>(heap);
        other.stream().filter(item -> !own.contains(item)).forEach(this::add);
    }
}
