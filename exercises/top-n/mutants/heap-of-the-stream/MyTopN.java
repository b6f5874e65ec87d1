// en: keeps the whole stream in a heap with the largest on top, and puts back what it has taken out to answer
// zh: 把整个数据流放进大顶堆，回答时取出再放回去
// property: costsNothingMoreInALongStream
// grows: n
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final PriorityQueue<T> heap = new PriorityQueue<>(Comparator.reverseOrder());

    public MyTopN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, got " + n);
        }
        this.n = n;
    }

    @Override
    public void add(T item) {
        heap.add(item);
    }

    @Override
    public List<T> top() {
        List<T> top = new ArrayList<>();
        while (top.size() < n && !heap.isEmpty()) {
            top.add(heap.poll());
        }
        heap.addAll(top);
        return top;
    }

    @Override
    public void merge(List<T> other) {
        heap.addAll(other);
    }
}
