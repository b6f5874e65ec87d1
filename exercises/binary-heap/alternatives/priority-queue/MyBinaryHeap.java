import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The JDK's own binary heap. Given a collection it builds the heap from the bottom up, but only in natural order, so
/// the items are wrapped in something whose natural order is the one asked for. Its iterator walks along the array.
public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private PriorityQueue<Ranked<T>> queue = new PriorityQueue<>();

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        queue.add(new Ranked<>(item, order));
    }

    @Override
    public T peek() {
        return item(queue.peek());
    }

    @Override
    public T pop() {
        return item(queue.poll());
    }

    @Override
    public int size() {
        return queue.size();
    }

    @Override
    public void heapify(List<T> items) {
        List<Ranked<T>> ranked = new ArrayList<>(items.size());
        for (T item : items) {
            ranked.add(new Ranked<>(item, order));
        }
        queue = new PriorityQueue<>(ranked);
    }

    @Override
    public List<T> toList() {
        List<T> items = new ArrayList<>(queue.size());
        for (Ranked<T> ranked : queue) {
            items.add(ranked.item());
        }
        return items;
    }

    private static <T> T item(Ranked<T> ranked) {
        return ranked == null ? null : ranked.item();
    }

    private record Ranked<T>(T item, Comparator<T> order) implements Comparable<Ranked<T>> {

        @Override
        public int compareTo(Ranked<T> other) {
            return order.compare(item, other.item);
        }
    }
}
