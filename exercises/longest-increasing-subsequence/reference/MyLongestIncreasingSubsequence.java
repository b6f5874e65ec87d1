import java.util.Arrays;
import java.util.List;

/// For each length, the increasing subsequence that ends in the smallest number: nothing else can still be of use.
///
/// `end[k]` is the place of the last number of the best subsequence of `k + 1` numbers found so far, best meaning that
/// this last number is as small as possible. The numbers at `end[0]`, `end[1]`, … strictly increase, so the place of a
/// new number among them is found by halving. They come from *different* subsequences and are not an answer:
/// `previous[i]`, written once when number `i` is placed, says which number stands before it.
public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private static final int NONE = -1;

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int[] previous = new int[numbers.size()];
        int[] end = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int k = firstNotBelow(numbers.get(i), numbers, end, length);
            // Of the subsequences that number i can extend, the longest has k numbers.
            previous[i] = k == 0 ? NONE : end[k - 1];
            // Here it either lengthens the longest of all, or it ends one of k + 1 numbers no worse than the old one.
            end[k] = i;
            length = Math.max(length, k + 1);
        }
        return walkBack(numbers, previous, length == 0 ? NONE : end[length - 1], length);
    }

    /// The first `k` below `length` whose subsequence ends in a number of at least `number`; `length`, if there is
    /// none.
    ///
    /// "At least", not "more than": this is what makes the answer *strictly* increasing.
    private static int firstNotBelow(int number, List<Integer> numbers, int[] end, int length) {
        int from = 0;
        int to = length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (numbers.get(end[middle]) < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// The numbers come last first, and their count is known, so the answer is filled from its end.
    private static List<Integer> walkBack(List<Integer> numbers, int[] previous, int last, int length) {
        Integer[] answer = new Integer[length];
        int open = length;
        for (int i = last; i != NONE; i = previous[i]) {
            open--;
            answer[open] = numbers.get(i);
        }
        return Arrays.asList(answer);
    }
}
