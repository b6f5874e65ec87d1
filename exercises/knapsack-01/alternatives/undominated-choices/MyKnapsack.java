import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/// Nemhauser and Ullmann's list (1969): no table, only the choices that no other one beats in both weight and value.
///
/// Sorted by weight, such choices also grow in value. An item is added to each of them, which gives a second sorted
/// list, and the two are merged; whoever weighs more and is not worth more is dropped. Different choices have different
/// weights, so there are never more than `capacity + 1`, often far fewer, and weights need not be small whole numbers.
public final class MyKnapsack implements Knapsack {

    /// A choice, as its last item and the rest.
    private record Choice(long weight, long value, int item, Choice rest) {}

    @Override
    public List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity) {
        List<Choice> choices = List.of(new Choice(0, 0, -1, null));
        for (int i = 0; i < weights.size(); i++) {
            choices = merged(choices, extended(choices, i, weights.get(i), values.get(i), capacity));
        }
        LinkedList<Integer> items = new LinkedList<>();
        for (Choice choice = choices.getLast(); choice.rest() != null; choice = choice.rest()) {
            items.addFirst(choice.item());
        }
        return items;
    }

    private static List<Choice> extended(List<Choice> choices, int item, long weight, long value, int capacity) {
        List<Choice> extended = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.weight() + weight <= capacity) {
                extended.add(new Choice(choice.weight() + weight, choice.value() + value, item, choice));
            }
        }
        return extended;
    }

    private static List<Choice> merged(List<Choice> some, List<Choice> others) {
        List<Choice> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < some.size() || j < others.size()) {
            Choice next = j == others.size() || i < some.size() && comesFirst(some.get(i), others.get(j))
                    ? some.get(i++)
                    : others.get(j++);
            if (merged.isEmpty() || next.value() > merged.getLast().value()) {
                merged.add(next);
            }
        }
        return merged;
    }

    /// The lighter one, or of two that are equally heavy the one that is worth more.
    private static boolean comesFirst(Choice a, Choice b) {
        return a.weight() != b.weight() ? a.weight() < b.weight() : a.value() >= b.value();
    }
}
