// en: counts only choices that fill the room exactly, and finds none where none does
// zh: 只认恰好装满的选择，装不满就什么也不取
// property: isWorthAsMuchAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        int n = weights.size();
        long[][] best = new long[n + 1][capacity + 1];
        Arrays.fill(best[0], IMPOSSIBLE);
        best[0][0] = 0;
        for (int i = 1; i <= n; i++) {
            int weight = weights.get(i - 1);
            for (int room = 0; room <= capacity; room++) {
                best[i][room] = best[i - 1][room];
                if (weight <= room) {
                    best[i][room] = Math.max(best[i][room], best[i - 1][room - weight] + values.get(i - 1));
                }
            }
        }
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int i = n; i > 0 && best[n][capacity] >= 0; i--) {
            if (best[i][room] > best[i - 1][room]) {
                chosen.addFirst(i - 1);
                room -= weights.get(i - 1);
            }
        }
        return chosen;
    }
}
