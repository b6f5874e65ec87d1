// en: the row of ends has room for eight, so no answer is longer than that
// zh: 末尾那一行只留了八个位置，答案再长也只有八个数
// property: isAsLongAsAnLcsWithTheSortedNumbers
// calls: 1
import java.util.LinkedList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private static final int ROOM = 8;

    private record Chain(int last, Chain rest) {}

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        Chain[] best = new Chain[ROOM];
        for (int number : numbers) {
            for (int k = 0; k < ROOM; k++) {
                if (best[k] == null || best[k].last() >= number) {
                    best[k] = new Chain(number, k == 0 ? null : best[k - 1]);
                    break;
                }
            }
        }
        LinkedList<Integer> answer = new LinkedList<>();
        for (int k = ROOM - 1; k >= 0 && answer.isEmpty(); k--) {
            for (Chain rest = best[k]; rest != null; rest = rest.rest()) {
                answer.addFirst(rest.last());
            }
        }
        return answer;
    }
}
