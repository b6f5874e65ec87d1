// en: lets a palindrome have gaps: the longest palindromic subsequence
// zh: 允许有间隔，求成了最长回文子序列
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int n = text.length();
        int[][] length = new int[n + 1][n + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i; j < n; j++) {
                if (i == j) {
                    length[i][j] = 1;
                } else if (text.charAt(i) == text.charAt(j)) {
                    length[i][j] = length[i + 1][j - 1] + 2;
                } else {
                    length[i][j] = Math.max(length[i + 1][j], length[i][j - 1]);
                }
            }
        }
        StringBuilder half = new StringBuilder();
        String middle = "";
        int i = 0;
        int j = n - 1;
        while (i < j) {
            if (text.charAt(i) == text.charAt(j)) {
                half.append(text.charAt(i));
                i++;
                j--;
            } else if (length[i + 1][j] >= length[i][j - 1]) {
                i++;
            } else {
                j--;
            }
        }
        if (i == j) {
            middle = text.substring(i, i + 1);
        }
        return half + middle + half.reverse();
    }
}
