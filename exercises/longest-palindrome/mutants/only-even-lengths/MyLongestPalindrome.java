// en: grows from gaps alone, so palindromes with a character in the middle are missed
// zh: 只从字符之间的空隙向外扩展，漏掉了中间有一个字符的回文
// property: aMirroredTextIsItsOwnAnswer
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String longest = text.substring(0, 1);
        for (int gap = 1; gap < text.length(); gap++) {
            int reach = 0;
            while (gap - reach > 0 && gap + reach < text.length()
                    && text.charAt(gap - reach - 1) == text.charAt(gap + reach)) {
                reach++;
            }
            if (2 * reach > longest.length()) {
                longest = text.substring(gap - reach, gap + reach);
            }
        }
        return longest;
    }
}
