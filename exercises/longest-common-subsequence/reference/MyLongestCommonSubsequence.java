/// A table of lengths for every pair of prefixes, and a walk back through it.
///
/// `length[i][j]` is the length of a longest common subsequence of the first `i` characters of `a` and the first `j` of
/// `b`. Row 0 and column 0 stand for an empty prefix and stay 0. Their price is that the character which cell `(i, j)`
/// adds to the prefixes is `a.charAt(i - 1)` and `b.charAt(j - 1)`.
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        return walkBack(a, b, lengths(a, b));
    }

    private static int[][] lengths(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1; // pairing two equal last characters is never worse
                } else {
                    length[i][j] = Math.max(length[i - 1][j], length[i][j - 1]); // one of the two is not needed
                }
            }
        }
        return length;
    }

    /// Follows the choices of the table from the last cell to an edge.
    ///
    /// The answer's characters come last first. Its length is known, so it is filled from its end and needs no reversal.
    private static String walkBack(String a, String b, int[][] length) {
        int i = a.length();
        int j = b.length();
        int open = length[i][j]; // places of the answer still to fill
        char[] answer = new char[open];
        while (open > 0) {
            if (a.charAt(i - 1) == b.charAt(j - 1)) {
                open--;
                answer[open] = a.charAt(i - 1);
                i--;
                j--;
            } else if (length[i - 1][j] >= length[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return new String(answer);
    }
}
