// en: takes the items out of the heap to answer, so that they are gone
// zh: 回答时把元素从堆里取出来，取完就没有了
// property: answersLikeSortAndLimit
// calls: 3
import java.util.ArrayList;
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
        List<T> top = new ArrayList<>();
        while (!heap.isEmpty()) {
            top.add(heap.poll());
        }
        return top.reversed();
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
