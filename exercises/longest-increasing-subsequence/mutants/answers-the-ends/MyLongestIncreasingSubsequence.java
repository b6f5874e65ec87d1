// en: answers the row of smallest ends, whose numbers come from different subsequences
// zh: 把“各长度的最小末尾”那一行当作答案，而这些数来自不同的子序列
// property: isAnIncreasingSubsequence
// calls: 1
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        for (int number : numbers) {
            int found = Collections.binarySearch(ends, number);
            int place = found >= 0 ? found : -found - 1;
            if (place == ends.size()) {
                ends.add(number);
            } else {
                ends.set(place, number);
            }
        }
        return ends;
    }
}
