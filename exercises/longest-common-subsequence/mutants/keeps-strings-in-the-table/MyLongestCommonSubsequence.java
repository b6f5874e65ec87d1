// en: keeps the strings themselves in the table, so that each match copies one that is as long as the answer so far
// zh: 表格里存的是字符串本身，于是每次匹配都要复制一个与当前答案一样长的串
// property: costsNoMoreThanTheTable
// grows: n³
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        String[][] best = new String[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    best[i][j] = "";
                } else if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    best[i][j] = best[i - 1][j - 1] + a.charAt(i - 1);
                } else {
                    best[i][j] = best[i - 1][j].length() >= best[i][j - 1].length() ? best[i - 1][j] : best[i][j - 1];
                }
            }
        }
        return best[a.length()][b.length()];
    }
}
