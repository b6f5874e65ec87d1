/// A place to start: the definition, word for word. Right, and too slow.
///
/// There are about n²/2 substrings, and to check one takes up to n/2 comparisons.
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String longest = "";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                if (isPalindrome(text, from, to) && to - from > longest.length()) {
                    longest = text.substring(from, to);
                }
            }
        }
        return longest;
    }

    private static boolean isPalindrome(String text, int from, int to) {
        for (int left = from, right = to - 1; left < right; left++, right--) {
            if (text.charAt(left) != text.charAt(right)) {
                return false;
            }
        }
        return true;
    }
}
