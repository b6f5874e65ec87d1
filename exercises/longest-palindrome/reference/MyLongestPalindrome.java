/// Grows outwards from every centre, and keeps the longest.
///
/// A palindrome stays one when its two ends are taken off. So each is found from its middle outwards, and from one
/// middle the growing may end at the first pair that differs: nothing larger around it can be a palindrome. The middle
/// is a character, or the gap between two of them: a text of n characters has 2n - 1 middles.
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int from = 0;
        int to = 0; // the longest so far is text from `from` up to and without `to`
        for (int sum = 0; sum < 2 * text.length() - 1; sum++) {
            // The places of two characters around one centre have one sum. Even: one place, twice. Odd: two neighbours.
            int left = sum / 2;
            int right = sum - left;
            while (left >= 0 && right < text.length() && text.charAt(left) == text.charAt(right)) {
                left--;
                right++;
            }
            // Both have gone one too far: they are the first pair that differs, or lie outside.
            if (right - (left + 1) > to - from) {
                from = left + 1;
                to = right;
            }
        }
        return text.substring(from, to);
    }
}
