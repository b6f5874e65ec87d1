import java.util.Arrays;

/// The recurrence read from the front, each pair of suffixes solved once and only if it is needed.
///
/// The recursion is at most |a| + |b| calls deep.
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        return new Suffixes(a, b).answer();
    }

    /// The suffixes of one pair of strings, and the lengths found for them so far.
    private static final class Suffixes {

        private static final int UNKNOWN = -1; // 0 is a length, and an unmarked 0 would be computed again and again

        private final String a;
        private final String b;
        private final int[][] memo;

        Suffixes(String a, String b) {
            this.a = a;
            this.b = b;
            memo = new int[a.length()][b.length()];
            for (int[] row : memo) {
                Arrays.fill(row, UNKNOWN);
            }
        }

        /// The length of a longest common subsequence of `a` from `i` on and `b` from `j` on.
        private int length(int i, int j) {
            if (i == a.length() || j == b.length()) {
                return 0;
            }
            if (memo[i][j] == UNKNOWN) {
                memo[i][j] = a.charAt(i) == b.charAt(j)
                        ? 1 + length(i + 1, j + 1)
                        : Math.max(length(i + 1, j), length(i, j + 1));
            }
            return memo[i][j];
        }

        String answer() {
            StringBuilder answer = new StringBuilder();
            int i = 0;
            int j = 0;
            while (i < a.length() && j < b.length()) {
                if (a.charAt(i) == b.charAt(j)) {
                    answer.append(a.charAt(i));
                    i++;
                    j++;
                } else if (length(i + 1, j) >= length(i, j + 1)) {
                    i++;
                } else {
                    j++;
                }
            }
            return answer.toString();
        }
    }
}
