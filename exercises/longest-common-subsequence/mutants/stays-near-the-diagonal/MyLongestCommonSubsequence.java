// en: only cells near the diagonal are filled in, as if matching letters were never far apart
// zh: 只填对角线附近的格子，以为相配的字母不会相距太远
// property: isAsLongAsTheTable
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    private static final int REACH = 2;

    @Override
    public String lcs(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1) && isNear(a, b, i - j)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                } else {
                    length[i][j] = Math.max(length[i - 1][j], length[i][j - 1]);
                }
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = a.length();
        int j = b.length();
        while (i > 0 && j > 0) {
            if (length[i][j] == length[i - 1][j]) {
                i--;
            } else if (length[i][j] == length[i][j - 1]) {
                j--;
            } else {
                answer.append(a.charAt(i - 1));
                i--;
                j--;
            }
        }
        return answer.reverse().toString();
    }

    /// The diagonals from that of the first cell to that of the last one, and a few on either side.
    private static boolean isNear(String a, String b, int diagonal) {
        int last = a.length() - b.length();
        return Math.min(0, last) - REACH <= diagonal && diagonal <= Math.max(0, last) + REACH;
    }
}
