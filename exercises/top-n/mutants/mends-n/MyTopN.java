// en: makes an n below 1 into 1 instead of refusing it
// zh: n 小于 1 时改成 1，而不是拒绝
// property: refusesAnNBelowOne
// calls: 0
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public final class MyTopN<T extends Comparable<? super T>> implements TopN<T> {

    private final int n;
    private final PriorityQueue<T> heap = new PriorityQueue<>();

    public MyTopN(int n) {
        this.n = Math.max(n, 1);
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
        other.forEach(this::add);
    }
}
