// en: walks back to the first number whose length is one less, without asking whether it is smaller
// zh: 往回走时取最靠前的、长度恰好少一的数，没有看它是否更小
// property: isAnIncreasingSubsequence
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Integer> length = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int best = 1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i)) {
                    best = Math.max(best, length.get(j) + 1);
                }
            }
            length.add(best);
            longest = Math.max(longest, best);
        }
        List<Integer> answer = new ArrayList<>();
        for (int wanted = longest; wanted > 0; wanted--) {
            answer.addFirst(numbers.get(length.indexOf(wanted)));
        }
        return answer;
    }
}
