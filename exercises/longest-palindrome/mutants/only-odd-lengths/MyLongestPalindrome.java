// en: grows from characters alone, so palindromes of even length are missed
// zh: 只从单个字符向外扩展，漏掉了偶数长度的回文
// property: aMirroredTextIsItsOwnAnswer
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String longest = "";
        for (int centre = 0; centre < text.length(); centre++) {
            int reach = 0;
            while (centre - reach - 1 >= 0 && centre + reach + 1 < text.length()
                    && text.charAt(centre - reach - 1) == text.charAt(centre + reach + 1)) {
                reach++;
            }
            if (2 * reach + 1 > longest.length()) {
                longest = text.substring(centre - reach, centre + reach + 1);
            }
        }
        return longest;
    }
}
