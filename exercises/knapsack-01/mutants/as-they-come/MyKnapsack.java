// en: takes every item that still fits, in the order of the list
// zh: 按列表的次序，放得下就取
// property: theOrderOfItemsDoesNotMatter
// calls: 2
import java.util.ArrayList;
import java.util.List;

public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) <= room) {
                chosen.add(i);
                room -= weights.get(i);
            }
        }
        return chosen;
    }
}
