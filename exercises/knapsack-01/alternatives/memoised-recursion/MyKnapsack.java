import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The recurrence read from the front, each pair of item and room solved once and only if it is needed.
///
/// The recursion is at most n calls deep.
public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        return new Items(weights, values, capacity).choice();
    }

    /// The items of one question, and what has been found out about them so far.
    private static final class Items {

        private static final long UNKNOWN = -1; // 0 is a value

        private final List<Integer> weights;
        private final List<Integer> values;
        private final int capacity;
        private final long[][] memo;

        Items(List<Integer> weights, List<Integer> values, int capacity) {
            this.weights = weights;
            this.values = values;
            this.capacity = capacity;
            memo = new long[weights.size()][capacity + 1];
            for (long[] row : memo) {
                Arrays.fill(row, UNKNOWN);
            }
        }

        /// The most that items from `from` on can be worth in this room.
        private long best(int from, int room) {
            if (from == weights.size()) {
                return 0;
            }
            if (memo[from][room] == UNKNOWN) {
                memo[from][room] = Math.max(best(from + 1, room), bestWith(from, room));
            }
            return memo[from][room];
        }

        /// The same if item `from` is taken; less than any value if it does not fit.
        private long bestWith(int from, int room) {
            int weight = weights.get(from);
            return weight <= room ? values.get(from) + best(from + 1, room - weight) : Long.MIN_VALUE;
        }

        List<Integer> choice() {
            List<Integer> chosen = new ArrayList<>();
            int room = capacity;
            for (int i = 0; i < weights.size(); i++) {
                if (bestWith(i, room) > best(i + 1, room)) {
                    chosen.add(i);
                    room -= weights.get(i);
                }
            }
            return chosen;
        }
    }
}
