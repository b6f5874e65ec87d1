// en: notes for each room only the item that was taken last, and walks back through notes that later items have overwritten
// zh: 每个容量只记最后放入的物品，往回走时读到的记录已被后面的物品覆盖
// property: isAChoiceThatFits
// calls: 1
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    private static final int NONE = -1;

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        long[] best = new long[capacity + 1];
        int[] taken = new int[capacity + 1];
        Arrays.fill(taken, NONE);
        for (int i = 0; i < weights.size(); i++) {
            int weight = weights.get(i);
            for (int room = capacity; room >= weight; room--) {
                if (best[room - weight] + values.get(i) > best[room]) {
                    best[room] = best[room - weight] + values.get(i);
                    taken[room] = i;
                }
            }
        }
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        while (taken[room] != NONE && chosen.size() < weights.size()) {
            chosen.add(taken[room]);
            room -= weights.get(taken[room]);
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
