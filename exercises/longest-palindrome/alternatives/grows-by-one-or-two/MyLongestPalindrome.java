/// One character more makes the longest palindrome at most two longer, so only two candidates are checked at each end.
///
/// Suppose that the longest palindrome of what has been read has `length` characters, and one more character is read. A
/// longer one must end in it. Without its two ends it is a palindrome of what had been read before, so it has at most
/// `length + 2` characters. A few lines, no table, and O(n²) time, since each check is linear.
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String longest = "";
        for (int end = 1; end <= text.length(); end++) {
            for (int more = 2; more >= 1; more--) {
                int from = end - longest.length() - more;
                if (from >= 0 && isPalindrome(text, from, end)) {
                    longest = text.substring(from, end);
                    break;
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
