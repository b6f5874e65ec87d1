// en: lets equal numbers follow each other
// zh: 允许相等的数前后相接
// property: isAnIncreasingSubsequence
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private record Chain(int last, Chain rest) {}

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Chain> best = new ArrayList<>();
        for (int number : numbers) {
            int from = 0;
            int to = best.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (best.get(middle).last() <= number) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            Chain chain = new Chain(number, from == 0 ? null : best.get(from - 1));
            if (from == best.size()) {
                best.add(chain);
            } else {
                best.set(from, chain);
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (Chain rest = best.isEmpty() ? null : best.getLast(); rest != null; rest = rest.rest()) {
            answer.addFirst(rest.last());
        }
        return answer;
    }
}
