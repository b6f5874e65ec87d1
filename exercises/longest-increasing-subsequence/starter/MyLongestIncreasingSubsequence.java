import java.util.ArrayList;
import java.util.List;

/// A place to start: the definition, word for word. Right, and far too slow.
///
/// Each number is either left out or, if it is larger than the last one taken, taken: up to 2^n ways.
public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        return longest(numbers, 0, List.of());
    }

    /// The longest increasing subsequence that begins with `taken` and goes on with numbers from `from` on.
    private static List<Integer> longest(List<Integer> numbers, int from, List<Integer> taken) {
        if (from == numbers.size()) {
            return taken;
        }
        List<Integer> without = longest(numbers, from + 1, taken);
        if (!taken.isEmpty() && numbers.get(from) <= taken.getLast()) {
            return without;
        }
        List<Integer> more = new ArrayList<>(taken);
        more.add(numbers.get(from));
        List<Integer> with = longest(numbers, from + 1, more);
        return with.size() > without.size() ? with : without;
    }
}
