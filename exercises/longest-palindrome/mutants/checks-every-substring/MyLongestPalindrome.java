// en: checks every substring from its ends inwards
// zh: 对每个子串都从两端向内检查
// property: costsNoMoreThanAllPairsOfEnds
// grows: n³
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        for (int length = text.length(); length > 0; length--) {
            for (int from = 0; from + length <= text.length(); from++) {
                if (isPalindrome(text, from, from + length - 1)) {
                    return text.substring(from, from + length);
                }
            }
        }
        return "";
    }

    private static boolean isPalindrome(String text, int left, int right) {
        while (left < right && text.charAt(left) == text.charAt(right)) {
            left++;
            right--;
        }
        return left >= right;
    }
}
