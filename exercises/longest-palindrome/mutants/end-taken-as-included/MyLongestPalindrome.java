// en: gives substring the place of the last character as the end, which is not included
// zh: 把最后一个字符的位置传给 substring 作终点，而终点并不包括在内
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int first = 0;
        int last = 0;
        for (int sum = 0; sum < 2 * text.length() - 1; sum++) {
            int left = sum / 2;
            int right = sum - left;
            while (left >= 0 && right < text.length() && text.charAt(left) == text.charAt(right)) {
                if (right - left > last - first) {
                    first = left;
                    last = right;
                }
                left--;
                right++;
            }
        }
        return text.substring(first, last);
    }
}
