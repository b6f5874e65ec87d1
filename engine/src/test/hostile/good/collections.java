import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Queue<int[]> heap = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        heap.add(new int[]{2, 1});
        heap.add(new int[]{1, 2});
        NavigableMap<Integer, String> tree = new TreeMap<>(Map.of(1, "a", 5, "b"));
        Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3));
        deque.addFirst(deque.pollLast());
        Map<String, Integer> least = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > 1;
            }
        };
        least.put("a", 1);
        least.put("b", 2);
        BitSet set = new BitSet();
        set.set(1, 3);
        return heap.remove()[0] * number + tree.floorKey(4) * number + (deque.peek() == 3 ? 0 : 1)
                + least.size() - set.cardinality() + 1;
    }
}
