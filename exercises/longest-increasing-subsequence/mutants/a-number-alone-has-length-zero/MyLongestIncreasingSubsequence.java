// en: starts the lengths at 0, so that a number alone is no subsequence
// zh: 长度从 0 开始，单独一个数不算子序列
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int longest = 0;
        int best = -1;
        for (int i = 0; i < numbers.size(); i++) {
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (length[i] > longest) {
                longest = length[i];
                best = i;
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            answer.addFirst(numbers.get(i));
        }
        return answer;
    }
}
