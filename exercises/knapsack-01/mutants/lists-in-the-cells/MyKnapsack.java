// en: keeps a list of items in every cell, and copies it
// zh: 每一格都存一个物品列表，并且来回复制
// property: costsNoMoreThanTheTable
// grows: n³
import java.util.ArrayList;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    private record Choice(long value, List<Integer> items) {}

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        Choice[] best = new Choice[capacity + 1];
        for (int room = 0; room <= capacity; room++) {
            best[room] = new Choice(0, List.of());
        }
        for (int i = 0; i < weights.size(); i++) {
            int weight = weights.get(i);
            for (int room = capacity; room >= weight; room--) {
                Choice rest = best[room - weight];
                if (rest.value() + values.get(i) > best[room].value()) {
                    List<Integer> items = new ArrayList<>(rest.items());
                    items.add(i);
                    best[room] = new Choice(rest.value() + values.get(i), items);
                }
            }
        }
        return best[capacity].items();
    }
}
