/// Hirschberg's divide and conquer (1975): the answer itself, not only its length, with one row of memory.
///
/// Split `a` in the middle. Some split of `b` goes with it: the best answer for the left parts followed by the best
/// answer for the right parts is a best answer for the whole. One row of lengths from the left and one from the right tell
/// which split. The two halves together cost half of the whole, theirs a quarter, and so on: twice the table in all.
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        StringBuilder answer = new StringBuilder();
        append(answer, a, b);
        return answer.toString();
    }

    private static void append(StringBuilder answer, String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        if (a.length() == 1) {
            if (b.indexOf(a.charAt(0)) >= 0) {
                answer.append(a);
            }
            return;
        }
        int middle = a.length() / 2;
        String left = a.substring(0, middle);
        String right = a.substring(middle);
        int split = bestSplit(prefixLengths(left, b), suffixLengths(right, b));
        append(answer, left, b.substring(0, split));
        append(answer, right, b.substring(split));
    }

    private static int bestSplit(int[] before, int[] after) {
        int best = 0;
        for (int j = 1; j < before.length; j++) {
            if (before[j] + after[j] > before[best] + after[best]) {
                best = j;
            }
        }
        return best;
    }

    /// For each `j`, the length for the whole of `a` and the first `j` characters of `b`.
    private static int[] prefixLengths(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0; // the row above, one column to the left, before it was overwritten
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row;
    }

    /// For each `j`, the length for the whole of `a` and `b` from `j` on.
    private static int[] suffixLengths(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            int diagonal = 0;
            for (int j = b.length() - 1; j >= 0; j--) {
                int below = row[j];
                row[j] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(below, row[j + 1]);
                diagonal = below;
            }
        }
        return row;
    }
}
