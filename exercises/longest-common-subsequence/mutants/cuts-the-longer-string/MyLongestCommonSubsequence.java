// en: the longer string is cut to the length of the shorter one
// zh: 较长的串被截到与较短的串一样长
// property: aCommonEndingIsAlwaysKept
// calls: 2
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int size = Math.min(a.length(), b.length());
        int[][] length = new int[size + 1][size + 1];
        for (int i = 1; i <= size; i++) {
            for (int j = 1; j <= size; j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                } else {
                    length[i][j] = Math.max(length[i - 1][j], length[i][j - 1]);
                }
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = size;
        int j = size;
        while (i > 0 && j > 0) {
            if (a.charAt(i - 1) == b.charAt(j - 1)) {
                answer.append(a.charAt(i - 1));
                i--;
                j--;
            } else if (length[i - 1][j] >= length[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return answer.reverse().toString();
    }
}
