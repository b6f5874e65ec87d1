// en: takes items in the order of value per weight, as long as they fit
// zh: 按单位重量的价值从高到低取，放得下就取
// property: isWorthAsMuchAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
        order.sort(Comparator.comparing((Integer item) -> -(double) values.get(item) / weights.get(item)));
        List<Integer> chosen = new ArrayList<>();
        int room = capacity;
        for (int item : order) {
            if (weights.get(item) <= room) {
                chosen.add(item);
                room -= weights.get(item);
            }
        }
        Collections.sort(chosen);
        return chosen;
    }
}
