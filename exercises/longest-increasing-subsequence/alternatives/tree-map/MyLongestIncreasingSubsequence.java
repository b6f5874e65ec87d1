import java.util.LinkedList;
import java.util.List;
import java.util.TreeMap;

/// The JDK's sorted map in place of an array and a search of one's own.
///
/// The map holds the end of the best chain of each length, in growing order. A new number takes the place of the first
/// one that is not below it. A chain is its last number and the chain before that, so a chain that nothing can extend
/// any more is left to the garbage collector.
public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private record Chain(int last, Chain rest) {}

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        TreeMap<Integer, Chain> ends = new TreeMap<>();
        for (int number : numbers) {
            var below = ends.lowerEntry(number);
            Integer replaced = ends.ceilingKey(number);
            if (replaced != null) {
                ends.remove(replaced);
            }
            ends.put(number, new Chain(number, below == null ? null : below.getValue()));
        }
        LinkedList<Integer> answer = new LinkedList<>();
        for (Chain rest = ends.isEmpty() ? null : ends.lastEntry().getValue(); rest != null; rest = rest.rest()) {
            answer.addFirst(rest.last());
        }
        return answer;
    }
}
