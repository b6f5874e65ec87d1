// en: skips a number that is the end of a subsequence already, but asks with == whether two Integer objects are equal
// zh: 想跳过已是某个末尾的数，却用 == 判断两个 Integer 对象是否相等
// property: isAnIncreasingSubsequence
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int[] end = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Integer number = numbers.get(i);
            int from = 0;
            int to = length;
            boolean there = false;
            while (from < to) {
                int middle = (from + to) >>> 1;
                Integer last = numbers.get(end[middle]);
                there |= last == number;
                if (last <= number) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            if (!there) {
                previous[i] = from == 0 ? -1 : end[from - 1];
                end[from] = i;
                length = Math.max(length, from + 1);
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = length == 0 ? -1 : end[length - 1]; i >= 0; i = previous[i]) {
            answer.addFirst(numbers.get(i));
        }
        return answer;
    }
}
