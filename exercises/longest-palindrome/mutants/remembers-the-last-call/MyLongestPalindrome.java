// en: keeps the longest in a field and does not forget it before the next call
// zh: 把最长者存在字段里，下一次调用之前没有清空
// property: anEarlierCallChangesNothing
// calls: 2
public final class MyLongestPalindrome implements LongestPalindrome {

    private String longest = "";

    @Override
    public String longest(String text) {
        for (int sum = 0; sum < 2 * text.length() - 1; sum++) {
            int left = sum / 2;
            int right = sum - left;
            while (left >= 0 && right < text.length() && text.charAt(left) == text.charAt(right)) {
                left--;
                right++;
            }
            if (right - left - 1 > longest.length()) {
                longest = text.substring(left + 1, right);
            }
        }
        return longest;
    }
}
