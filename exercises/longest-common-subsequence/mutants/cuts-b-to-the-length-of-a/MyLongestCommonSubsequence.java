// en: both loops end at the length of a, so the rest of a longer b is never read
// zh: 两层循环都只到 a 的长度，b 更长的部分从不读取
// property: lengthDoesNotDependOnTheOrderOfArguments
// calls: 2
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int width = Math.min(a.length(), b.length());
        int[][] length = new int[a.length() + 1][width + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= width; j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                } else {
                    length[i][j] = Math.max(length[i - 1][j], length[i][j - 1]);
                }
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = a.length();
        int j = width;
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
