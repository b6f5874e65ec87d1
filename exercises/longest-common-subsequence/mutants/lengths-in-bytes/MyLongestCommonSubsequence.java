// en: keeps the lengths in a table of bytes to save memory, and 128 becomes -128
// zh: 为了省内存把长度存进 byte 表格，128 就变成了 -128
// property: isRightForLongStrings
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        byte[][] lengths = new byte[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                lengths[i][j] = a.charAt(i) == b.charAt(j)
                        ? (byte) (lengths[i + 1][j + 1] + 1)
                        : (byte) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }

        StringBuilder common = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
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
}
