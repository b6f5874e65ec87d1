// en: the walk back stops one cell early, so a first letter in common is lost
// zh: 回溯早停一格，丢掉了共同的首字母
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                } else {
                    length[i][j] = Math.max(length[i - 1][j], length[i][j - 1]);
                }
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = a.length();
        int j = b.length();
        while (i > 1 && j > 1) {
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
