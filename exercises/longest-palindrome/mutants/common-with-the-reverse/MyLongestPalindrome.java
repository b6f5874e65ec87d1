// en: takes the longest substring that the text has in common with its reverse
// zh: 取原文与它的倒序的最长公共子串
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String reversed = new StringBuilder(text).reverse().toString();
        int[][] common = new int[text.length() + 1][text.length() + 1];
        int end = 0;
        int length = 0;
        for (int i = 1; i <= text.length(); i++) {
            for (int j = 1; j <= text.length(); j++) {
                if (text.charAt(i - 1) == reversed.charAt(j - 1)) {
                    common[i][j] = common[i - 1][j - 1] + 1;
                    if (common[i][j] > length) {
                        length = common[i][j];
                        end = i;
                    }
                }
            }
        }
        return text.substring(end - length, end);
    }
}
