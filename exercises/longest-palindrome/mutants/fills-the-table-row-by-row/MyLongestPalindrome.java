// en: fills the table from its first row down, before the row below that each cell needs
// zh: 从第一行往下填表，而每一格需要的下一行还没有填
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int n = text.length();
        boolean[][] isPalindrome = new boolean[n][n];
        String longest = "";
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                isPalindrome[i][j] = text.charAt(i) == text.charAt(j) && (j - i < 2 || isPalindrome[i + 1][j - 1]);
                if (isPalindrome[i][j] && j - i + 1 > longest.length()) {
                    longest = text.substring(i, j + 1);
                }
            }
        }
        return longest;
    }
}
