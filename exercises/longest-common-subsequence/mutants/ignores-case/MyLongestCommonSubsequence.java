// en: an upper-case and a lower-case letter count as the same
// zh: 把同一字母的大小写当作相同
// property: isACommonSubsequence
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (same(a.charAt(i - 1), b.charAt(j - 1))) {
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
            if (same(a.charAt(i - 1), b.charAt(j - 1))) {
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

    private static boolean same(char left, char right) {
        return Character.toLowerCase(left) == Character.toLowerCase(right);
    }
}
