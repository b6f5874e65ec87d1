// en: goes upwards through the one row, so that an item can be taken several times
// zh: 只用一行却从小到大枚举，同一件物品可以取好几次
// property: isAChoiceThatFits
// calls: 1
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    private record Choice(long value, int item, Choice rest) {}

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        Choice[] best = new Choice[capacity + 1];
        Arrays.fill(best, new Choice(0, -1, null));
        for (int i = 0; i < weights.size(); i++) {
            int weight = weights.get(i);
            for (int room = weight; room <= capacity; room++) {
                Choice rest = best[room - weight];
                if (rest.value() + values.get(i) > best[room].value()) {
                    best[room] = new Choice(rest.value() + values.get(i), i, rest);
                }
            }
        }
        List<Integer> chosen = new ArrayList<>();
        for (Choice choice = best[capacity]; choice.rest() != null; choice = choice.rest()) {
            chosen.add(choice.item());
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
