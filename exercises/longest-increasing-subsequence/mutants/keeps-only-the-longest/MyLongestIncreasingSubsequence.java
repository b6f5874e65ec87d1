// en: keeps the longest subsequence so far alone, and starts a new one only for a new smallest number
// zh: 只保留目前最长的那一个，遇到更小的数才另起一个
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Integer> longest = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        for (int number : numbers) {
            if (!current.isEmpty() && number < current.getFirst()) {
                current = new ArrayList<>();
            }
            if (current.isEmpty() || number > current.getLast()) {
                current.add(number);
            }
            if (current.size() > longest.size()) {
                longest = new ArrayList<>(current);
            }
        }
        return longest;
    }
}
