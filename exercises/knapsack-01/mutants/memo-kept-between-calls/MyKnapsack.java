// en: keeps the memo in a field, so that a call is answered with what an earlier one found out about other items
// zh: 备忘录放在字段里，回答时用到了先前调用对别的物品得出的结果
// property: aFurtherItemNeverHurts
// calls: 2
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyKnapsack implements Knapsack {

    private record Question(int from, int room) {}

    private final Map<Question, Long> memo = new HashMap<>();

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int i = 0; i < weights.size(); i++) {
            if (best(weights, values, i, room) > best(weights, values, i + 1, room)) {
                chosen.add(i);
                room -= weights.get(i);
            }
        }
        return chosen;
    }

    private long best(List<Integer> weights, List<Integer> values, int from, int room) {
        if (from == weights.size()) {
            return 0;
        }
        Long known = memo.get(new Question(from, room));
        if (known == null) {
            known = best(weights, values, from + 1, room);
            if (weights.get(from) <= room) {
                long rest = best(weights, values, from + 1, room - weights.get(from));
                known = Math.max(known, rest + values.get(from));
            }
            memo.put(new Question(from, room), known);
        }
        return known;
    }
}
