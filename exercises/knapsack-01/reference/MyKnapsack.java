import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A table over items and room, and a walk back through it.
///
/// `best[i][room]` is the most that a choice among the first `i` items can be worth if it weighs at most `room`. Row 0
/// stands for no items and stays 0. Its price is that row `i` decides about item `i - 1`.
public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        return walkBack(weights, best(weights, values, capacity), capacity);
    }

    private static long[][] best(List<Integer> weights, List<Integer> values, int capacity) {
        long[][] best = new long[weights.size() + 1][capacity + 1];
        for (int i = 1; i <= weights.size(); i++) {
            int weight = weights.get(i - 1);
            int value = values.get(i - 1);
            for (int room = 0; room <= capacity; room++) {
                best[i][room] = best[i - 1][room]; // without the item
                if (weight <= room) {
                    // With it: the row above is asked, not this one, or the item could be taken twice.
                    best[i][room] = Math.max(best[i][room], best[i - 1][room - weight] + value);
                }
            }
        }
        return best;
    }

    /// From the last item to the first: an item was needed if without it the cell would hold less.
    private static List<Integer> walkBack(List<Integer> weights, long[][] best, int capacity) {
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int i = weights.size(); i > 0; i--) {
            if (best[i][room] != best[i - 1][room]) {
                chosen.add(i - 1);
                room -= weights.get(i - 1); // what is left for the items before
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
