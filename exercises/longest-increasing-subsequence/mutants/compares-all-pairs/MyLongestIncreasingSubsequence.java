// en: asks every earlier number whether it can stand before
// zh: 对每个数都去问前面的所有数
// property: costsNoMoreThanSorting
// grows: n²
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int best = -1;
        for (int i = 0; i < numbers.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) {
                best = i;
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            answer.add(numbers.get(i));
        }
        return answer.reversed();
    }
}
