// en: has no rule for two equal neighbours, between which there is nothing
// zh: 相邻两个相同的字符之间什么也没有，这种情形没有处理
// property: aMirroredTextIsItsOwnAnswer
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int n = text.length();
        boolean[][] isPalindrome = new boolean[n][n];
        String longest = "";
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i; j < n; j++) {
                isPalindrome[i][j] = i == j || text.charAt(i) == text.charAt(j) && isPalindrome[i + 1][j - 1];
                if (isPalindrome[i][j] && j - i + 1 > longest.length()) {
                    longest = text.substring(i, j + 1);
                }
            }
        }
        return longest;
    }
}
