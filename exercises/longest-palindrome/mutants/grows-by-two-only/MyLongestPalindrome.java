// en: lets the longest so far grow by two at a time, never by one
// zh: 读入一个字符后，只试长出两个的，不试长出一个的
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String longest = text.isEmpty() ? "" : text.substring(0, 1);
        for (int end = 2; end <= text.length(); end++) {
            int from = Math.max(end - longest.length() - 2, 0);
            String piece = text.substring(from, end);
            if (piece.contentEquals(new StringBuilder(piece).reverse())) {
                longest = piece;
            }
        }
        return longest;
    }
}
