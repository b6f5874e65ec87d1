// en: refuses an item that fills the room exactly
// zh: 恰好装满的物品被拒之门外
// property: isWorthAsMuchAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        int n = weights.size();
        long[][] best = new long[n + 1][capacity + 1];
        for (int i = 1; i <= n; i++) {
            int weight = weights.get(i - 1);
            int value = values.get(i - 1);
            for (int room = 0; room <= capacity; room++) {
                long without = best[i - 1][room];
                if (weight < room) {
                    best[i][room] = Math.max(without, best[i - 1][room - weight] + value);
                } else {
                    best[i][room] = without;
                }
            }
        }
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int i = n; i > 0; i--) {
            if (best[i][room] > best[i - 1][room]) {
                chosen.addFirst(i - 1);
                room -= weights.get(i - 1);
            }
        }
        return chosen;
    }
}
