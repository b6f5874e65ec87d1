// en: tries every first number, and from there takes every number that is larger than the last one taken
// zh: 每个数都试作起点，但此后只要比上次取的数大就取
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Integer> longest = List.of();
        for (int start = 0; start < numbers.size(); start++) {
            List<Integer> taken = new ArrayList<>();
            for (int number : numbers.subList(start, numbers.size())) {
                if (taken.isEmpty() || number > taken.getLast()) {
                    taken.add(number);
                }
            }
            if (taken.size() > longest.size()) {
                longest = taken;
            }
        }
        return longest;
    }
}
