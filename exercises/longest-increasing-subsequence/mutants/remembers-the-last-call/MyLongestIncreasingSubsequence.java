// en: keeps the longest in a field and does not forget it before the next call
// zh: 把最长者存在字段里，下一次调用之前没有清空
// property: aNewHighestNumberAtTheEndAddsOne
// calls: 2
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private List<Integer> longest = List.of();

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<List<Integer>> endingAt = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Integer> before = List.of();
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && endingAt.get(j).size() > before.size()) {
                    before = endingAt.get(j);
                }
            }
            List<Integer> chain = new ArrayList<>(before);
            chain.add(numbers.get(i));
            endingAt.add(chain);
            if (chain.size() > longest.size()) {
                longest = chain;
            }
        }
        return longest;
    }
}
