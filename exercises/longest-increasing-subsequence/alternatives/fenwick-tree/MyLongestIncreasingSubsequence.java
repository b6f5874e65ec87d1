import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The recurrence as it stands, with its maximum asked of a tree.
///
/// The longest subsequence that ends at number `i` is one longer than the longest that ends at an earlier, smaller
/// number. Numbers are replaced by their ranks among the sorted distinct ones, and a Fenwick tree over the ranks
/// answers "the longest so far that ends below this rank" in O(log n). Unlike the ends kept by length, this also works
/// when what is asked for is a greatest sum or a number of ways.
public final class MyLongestIncreasingSubsequence implements LongestIncreasingSubsequence {

    private static final int NONE = -1;

    @Override
    public List<Integer> lis(List<Integer> numbers) {
        int n = numbers.size();
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        int[] length = new int[n];
        int[] previous = new int[n];
        int[] tree = new int[sorted.length + 1]; // at each node the place of the longest one's last number, or NONE
        Arrays.fill(tree, NONE);
        int best = NONE;
        for (int i = 0; i < n; i++) {
            int rank = Arrays.binarySearch(sorted, numbers.get(i)) + 1; // 1 is the smallest: the tree has no node 0
            previous[i] = longestUpTo(rank - 1, tree, length);
            length[i] = 1 + lengthAt(previous[i], length);
            enter(i, rank, tree, length);
            best = length[i] > lengthAt(best, length) ? i : best;
        }
        List<Integer> answer = new ArrayList<>();
        for (int i = best; i != NONE; i = previous[i]) {
            answer.add(numbers.get(i));
        }
        Collections.reverse(answer);
        return answer;
    }

    private static int longestUpTo(int rank, int[] tree, int[] length) {
        int best = NONE;
        for (int node = rank; node > 0; node -= node & -node) {
            best = lengthAt(tree[node], length) > lengthAt(best, length) ? tree[node] : best;
        }
        return best;
    }

    private static void enter(int place, int rank, int[] tree, int[] length) {
        for (int node = rank; node < tree.length; node += node & -node) {
            if (length[place] > lengthAt(tree[node], length)) {
                tree[node] = place;
            }
        }
    }

    private static int lengthAt(int place, int[] length) {
        return place == NONE ? 0 : length[place];
    }
}
