// en: notes what stands before a number by its value, so an equal number further on overwrites it
// zh: 按数值记下前一个数，后面出现的相等的数会把它覆盖
// property: isAnIncreasingSubsequence
// calls: 1
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        Map<Integer, Integer> previous = new HashMap<>();
        for (int number : numbers) {
            int found = Collections.binarySearch(ends, number);
            int place = found >= 0 ? found : -found - 1;
            previous.put(number, place == 0 ? null : ends.get(place - 1));
            if (place == ends.size()) {
                ends.add(number);
            } else {
                ends.set(place, number);
            }
        }
        List<Integer> answer = new ArrayList<>();
        for (Integer number = ends.isEmpty() ? null : ends.getLast(); number != null; number = previous.get(number)) {
            answer.addFirst(number);
        }
        return answer;
    }
}
