// en: finds the longest increasing run, without gaps
// zh: 求成了连续的最长递增段，不允许间隔
// property: isAsLongAsBruteForce
// calls: 1
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int from = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int to = 1; to <= numbers.size(); to++) {
            if (to >= 2 && numbers.get(to - 1) <= numbers.get(to - 2)) {
                from = to - 1;
            }
            if (to - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = to;
            }
        }
        return numbers.subList(bestFrom, bestTo);
    }
}
