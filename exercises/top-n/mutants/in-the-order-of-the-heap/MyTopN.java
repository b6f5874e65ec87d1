// en: answers with the items as they lie in the heap, which is not sorted
// zh: 按元素在堆里的位置回答，而堆并不是有序的
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
        List<T> top = new ArrayList<>(heap);
        return top;
    }

    @Override
    public void merge(List<T> other) {
        other.forEach(this::add);
    }
}
