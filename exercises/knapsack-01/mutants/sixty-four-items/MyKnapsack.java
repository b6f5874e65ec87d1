// en: keeps each choice in the bits of a long, which has room for sixty-four items
// zh: 用一个 long 的各位记录选择，只容得下六十四件物品
// property: isWorthAsMuchForManyItemsToo
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        long[] best = new long[capacity + 1];
        long[] chosen = new long[capacity + 1];
        for (int i = 0; i < weights.size(); i++) {
            int weight = weights.get(i);
            for (int room = capacity; room >= weight; room--) {
                if (best[room - weight] + values.get(i) > best[room]) {
                    best[room] = best[room - weight] + values.get(i);
                    chosen[room] = chosen[room - weight] | 1L << i;
                }
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = 0; i < weights.size() && i < Long.SIZE; i++) {
            if ((chosen[capacity] >> i & 1) == 1) {
                answer.add(i);
            }
        }
        return answer;
    }
}
