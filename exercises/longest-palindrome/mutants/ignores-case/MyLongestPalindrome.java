// en: takes a capital and a small letter for the same
// zh: 把大写和小写字母当作相同
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String lower = text.toLowerCase();
        int from = 0;
        int to = 0;
        for (int sum = 0; sum < 2 * lower.length() - 1; sum++) {
            int left = sum / 2;
            int right = sum - left;
            while (left >= 0 && right < lower.length() && lower.charAt(left) == lower.charAt(right)) {
                left--;
                right++;
            }
            if (right - left - 1 > to - from) {
                from = left + 1;
                to = right;
            }
        }
        return text.substring(from, to);
    }
}
