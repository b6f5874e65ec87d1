// en: remembers what a room is worth, whichever items are left for it
// zh: 备忘录只按容量记，不管还剩哪些物品
// property: isWorthAsMuchAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyKnapsack implements Knapsack {

    private record Choice(long value, List<Integer> items) {}

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        return best(weights, values, 0, capacity, new HashMap<>()).items();
    }

    private static Choice best(List<Integer> weights, List<Integer> values, int from, int room,
            Map<Integer, Choice> memo) {
        if (from == weights.size()) {
            return new Choice(0, List.of());
        }
        Choice known = memo.get(room);
        if (known != null) {
            return known;
        }
        Choice best = best(weights, values, from + 1, room, memo);
        if (weights.get(from) <= room) {
            Choice rest = best(weights, values, from + 1, room - weights.get(from), memo);
            if (rest.value() + values.get(from) > best.value()) {
                List<Integer> items = new ArrayList<>(rest.items());
                items.addFirst(from);
                best = new Choice(rest.value() + values.get(from), items);
            }
        }
        memo.put(room, best);
        return best;
    }
}
