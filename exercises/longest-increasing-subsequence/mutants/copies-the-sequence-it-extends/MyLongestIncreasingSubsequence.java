// en: keeps a whole list for each length, and copies one with every number
// zh: 为每个长度保存整个列表，每来一个数就复制一个
// property: costsNoMoreThanSorting
// grows: n²
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<List<Integer>> best = new ArrayList<>();
        for (int number : numbers) {
            int from = 0;
            int to = best.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (best.get(middle).getLast() < number) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            List<Integer> chain = new ArrayList<>(from == 0 ? List.of() : best.get(from - 1));
            chain.add(number);
            if (from == best.size()) {
                best.add(chain);
            } else {
                best.set(from, chain);
            }
        }
        return best.isEmpty() ? List.of() : best.getLast();
    }
}
