/// Dynamic programming over substrings: is `text` from place i to place j a palindrome?
///
/// It is if its ends are the same character and what lies between them is a palindrome. What lies between is shorter,
/// so the table is filled by growing length. One flag for each pair of places: n² of them.
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int n = text.length();
        boolean[][] isPalindrome = new boolean[n][n];
        int from = 0;
        int length = 0;
        for (int size = 1; size <= n; size++) {
            for (int i = 0; i + size <= n; i++) {
                int j = i + size - 1;
                // Sizes 1 and 2 have nothing between their ends, and nothing is a palindrome.
                isPalindrome[i][j] = text.charAt(i) == text.charAt(j) && (size <= 2 || isPalindrome[i + 1][j - 1]);
                if (isPalindrome[i][j] && size > length) {
                    from = i;
                    length = size;
                }
            }
        }
        return text.substring(from, from + length);
    }
}
