// en: one row is overwritten from left to right, so a letter of a can be used more than once
// zh: 只用一行并从左往右覆盖，a 的一个字母可能被用上多次
// property: isACommonSubsequence
// calls: 1
import java.util.Arrays;

public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        String[] best = new String[b.length() + 1];
        Arrays.fill(best, "");
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    best[j] = best[j - 1] + a.charAt(i - 1);
                } else if (best[j - 1].length() > best[j].length()) {
                    best[j] = best[j - 1];
                }
            }
        }
        return best[b.length()];
    }
}
