// en: answers with the longest that ends at the last number, instead of the longest of all
// zh: 回答的是以最后一个数结尾的最长者，而不是所有结尾中的最长者
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = numbers.size() - 1; i >= 0; i = previous[i]) {
            answer.addFirst(numbers.get(i));
        }
        return answer;
    }
}
