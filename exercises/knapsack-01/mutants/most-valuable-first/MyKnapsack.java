// en: takes items in the order of their value, as long as they fit
// zh: 按价值从高到低取，放得下就取
// property: isWorthAsMuchAsTheTable
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
        order.sort(Comparator.comparing((Integer item) -> -values.get(item)));
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
