// en: compares characters as bytes, so that letters far apart in Unicode are the same
// zh: 把字符当作字节来比较，于是 Unicode 里相距很远的字母也成了相同的
// property: isACommonSubsequence
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int[][] lengths = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                lengths[i][j] = same(a.charAt(i), b.charAt(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        StringBuilder common = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (same(a.charAt(i), b.charAt(j))) {
                common.append(a.charAt(i));
                i++;
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common.toString();
    }

    private static boolean same(char one, char other) {
        return (byte) one == (byte) other;
    }
}
