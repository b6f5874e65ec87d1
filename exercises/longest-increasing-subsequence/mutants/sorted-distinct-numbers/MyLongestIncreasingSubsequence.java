// en: sorts the numbers and drops equal ones, whatever their order was
// zh: 把数排序、去重，不管原来的次序
// property: isAnIncreasingSubsequence
// calls: 1
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        return new ArrayList<>(new TreeSet<>(numbers));
    }
}
