import java.util.ArrayList;
import java.util.List;

/// A place to start: the definition, word for word. Right, and far too slow.
///
/// Each item is taken or left: 2^n choices.
public final class MyKnapsack implements Knapsack {

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Integer> best = List.of();
        long bestValue = 0;
        for (long chosen = 0; chosen < 1L << weights.size(); chosen++) {
            List<Integer> choice = new ArrayList<>();
            long weight = 0;
            long value = 0;
            for (int i = 0; i < weights.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    choice.add(i);
                    weight += weights.get(i);
                    value += values.get(i);
                }
            }
            if (weight <= capacity && value > bestValue) {
                best = choice;
                bestValue = value;
            }
        }
        return best;
    }
}
