// en: keeps each choice in the bits of an int, which has room for thirty-two items
// zh: 用一个 int 的各位记录选择，只容得下三十二件物品
// property: isWorthAsMuchAsTheTable
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        long[] best = new long[capacity + 1];
        int[] chosen = new int[capacity + 1];
        for (int i = 0; i < weights.size(); i++) {
            int weight = weights.get(i);
            for (int room = capacity; room >= weight; room--) {
                if (best[room - weight] + values.get(i) > best[room]) {
                    best[room] = best[room - weight] + values.get(i);
                    chosen[room] = chosen[room - weight] | 1 << i;
                }
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = 0; i < weights.size() && i < Integer.SIZE; i++) {
            if ((chosen[capacity] >> i & 1) == 1) {
                answer.add(i);
            }
        }
        return answer;
    }
}
