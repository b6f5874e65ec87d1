// en: compares by subtracting, which overflows for numbers far apart
// zh: 用减法比较大小，两数相距太远时溢出
// property: isAsLongAsBruteForce
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
            int from = 0;
            int to = length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (numbers.get(end[middle]) - numbers.get(i) < 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            previous[i] = from == 0 ? -1 : end[from - 1];
            end[from] = i;
            length = Math.max(length, from + 1);
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = length == 0 ? -1 : end[length - 1]; i >= 0; i = previous[i]) {
            answer.addFirst(numbers.get(i));
        }
        return answer;
    }
}
