// en: tries both for every item, take it and leave it, and writes nothing down
// zh: 每件物品都试取与不取两种，什么也不记
// property: costsNoMoreThanTheTable
// grows: more than n³
import java.util.ArrayList;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    private record Choice(long value, List<Integer> items) {}

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        return best(weights, values, 0, capacity).items();
    }

    private static Choice best(List<Integer> weights, List<Integer> values, int from, int room) {
        if (from == weights.size()) {
            return new Choice(0, new ArrayList<>());
        }
        Choice without = best(weights, values, from + 1, room);
        if (weights.get(from) > room) {
            return without;
        }
        Choice with = best(weights, values, from + 1, room - weights.get(from));
        long value = with.value() + values.get(from);
        if (value <= without.value()) {
            return without;
        }
        with.items().addFirst(from);
        return new Choice(value, with.items());
    }
}
