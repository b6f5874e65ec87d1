// en: has room for a thousand numbers and does not look at the others
// zh: 只给一千个数留了位置，后面的数都不看
// property: isAsLongForManyNumbersToo
// calls: 1
import java.util.Arrays;
import java.util.List;

public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private static final int NONE = -1;
    private static final int ROOM = 1_000;

    @Override
    public List<Integer> lis(List<Integer> all) {
        List<Integer> numbers = all.subList(0, Math.min(all.size(), ROOM));
        int[] previous = new int[numbers.size()];
        int[] end = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int k = firstNotBelow(numbers.get(i), numbers, end, length);
            previous[i] = k == 0 ? NONE : end[k - 1];
            end[k] = i;
            length = Math.max(length, k + 1);
        }
        return walkBack(numbers, previous, length == 0 ? NONE : end[length - 1], length);
    }

    private static int firstNotBelow(int number, List<Integer> numbers, int[] end, int length) {
        int from = 0;
        int to = length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (numbers.get(end[middle]) < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static List<Integer> walkBack(List<Integer> numbers, int[] previous, int last, int length) {
        Integer[] answer = new Integer[length];
        int open = length;
        for (int i = last; i != NONE; i = previous[i]) {
            open--;
            answer[open] = numbers.get(i);
        }
        return Arrays.asList(answer);
    }
}
