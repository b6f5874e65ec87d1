// en: takes every number that is larger than the last one taken
// zh: 只要比上次取的数大就取
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Integer> taken = new ArrayList<>();
        for (int number : numbers) {
            if (taken.isEmpty() || number > taken.getLast()) {
                taken.add(number);
            }
        }
        return taken;
    }
}
