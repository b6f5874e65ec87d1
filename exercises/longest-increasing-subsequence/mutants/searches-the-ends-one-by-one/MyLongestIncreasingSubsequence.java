// en: searches the row of ends from its first on, one by one
// zh: 在末尾那一行里从头逐个查找
// property: costsNoMoreThanSorting
// grows: n²
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private record Chain(int last, Chain rest) {}

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Chain> best = new ArrayList<>();
        for (int number : numbers) {
            int place = 0;
            while (place < best.size() && best.get(place).last() < number) {
                place++;
            }
            Chain chain = new Chain(number, place == 0 ? null : best.get(place - 1));
            if (place == best.size()) {
                best.add(chain);
            } else {
                best.set(place, chain);
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (Chain rest = best.isEmpty() ? null : best.getLast(); rest != null; rest = rest.rest()) {
            answer.add(rest.last());
        }
        return answer.reversed();
    }
}
