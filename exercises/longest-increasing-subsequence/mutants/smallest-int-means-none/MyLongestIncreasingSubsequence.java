// en: takes the smallest int to mean that no number has been taken yet, so that number itself is never taken
// zh: 用最小的 int 表示还没有取过数，于是这个数本身永远取不到
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private record Question(int from, int last) {}

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        Map<Question, Integer> memo = new HashMap<>();
        List<Integer> answer = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            if (number > last && 1 + longest(numbers, i + 1, number, memo) > longest(numbers, i + 1, last, memo)) {
                answer.add(number);
                last = number;
            }
        }
        return answer;
    }

    private static int longest(List<Integer> numbers, int from, int last, Map<Question, Integer> memo) {
        if (from == numbers.size()) {
            return 0;
        }
        Question question = new Question(from, last);
        Integer known = memo.get(question);
        if (known == null) {
            int number = numbers.get(from);
            known = longest(numbers, from + 1, last, memo);
            if (number > last) {
                known = Math.max(known, 1 + longest(numbers, from + 1, number, memo));
            }
            memo.put(question, known);
        }
        return known;
    }
}
