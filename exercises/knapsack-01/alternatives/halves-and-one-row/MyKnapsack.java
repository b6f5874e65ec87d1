import java.util.ArrayList;
import java.util.List;

/// The items themselves with one row of memory: divide and conquer, as Hirschberg does for common subsequences.
///
/// Split the items into two halves. A best choice gives some room to the first half and the rest to the second. One row
/// for each half tells what it can be worth in every room, so the best split of the room can be read off, and then each
/// half is solved in its part of it. The two halves together cost half of the whole, theirs a quarter, and so on: twice
/// the table in all.
public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Integer> chosen = new ArrayList<>();
        pick(weights, values, 0, weights.size(), capacity, chosen);
        return chosen;
    }

    /// Adds to `chosen` the best choice among the items `from` up to and without `to`.
    private static void pick(List<Integer> weights, List<Integer> values, int from, int to, int room,
            List<Integer> chosen) {
        if (to - from == 0) {
            return;
        }
        if (to - from == 1) {
            if (weights.get(from) <= room) {
                chosen.add(from);
            }
            return;
        }
        int middle = (from + to) >>> 1;
        long[] first = row(weights, values, from, middle, room);
        long[] second = row(weights, values, middle, to, room);
        int split = 0;
        for (int part = 1; part <= room; part++) {
            if (first[part] + second[room - part] > first[split] + second[room - split]) {
                split = part;
            }
        }
        pick(weights, values, from, middle, split, chosen);
        pick(weights, values, middle, to, room - split, chosen);
    }

    /// What the items can be worth in each room up to `capacity`.
    private static long[] row(List<Integer> weights, List<Integer> values, int from, int to, int capacity) {
        long[] best = new long[capacity + 1];
        for (int i = from; i < to; i++) {
            int weight = weights.get(i);
            int value = values.get(i);
            // Downwards: best[room - weight] must still be what it was before this item.
            for (int room = capacity; room >= weight; room--) {
                best[room] = Math.max(best[room], best[room - weight] + value);
            }
        }
        return best;
    }
}
