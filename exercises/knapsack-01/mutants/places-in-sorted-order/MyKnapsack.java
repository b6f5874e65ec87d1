// en: sorts the items by weight first, and answers with their places in the sorted list
// zh: 先把物品按重量排序，回答的却是排序后的位置
// property: isWorthAsMuchAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

public final class MyKnapsack implements Knapsack {

    private record Item(int weight, int value) {}

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Item> items = IntStream.range(0, weights.size())
                .mapToObj(i -> new Item(weights.get(i), values.get(i)))
                .sorted(Comparator.comparing(Item::weight)).toList();
        long[][] best = new long[items.size() + 1][capacity + 1];
        for (int i = 1; i <= items.size(); i++) {
            Item item = items.get(i - 1);
            for (int room = 0; room <= capacity; room++) {
                best[i][room] = best[i - 1][room];
                if (item.weight() <= room) {
                    best[i][room] = Math.max(best[i][room], best[i - 1][room - item.weight()] + item.value());
                }
            }
        }
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int i = items.size(); i > 0; i--) {
            if (best[i][room] > best[i - 1][room]) {
                chosen.addFirst(i - 1);
                room -= items.get(i - 1).weight();
            }
        }
        return chosen;
    }
}
