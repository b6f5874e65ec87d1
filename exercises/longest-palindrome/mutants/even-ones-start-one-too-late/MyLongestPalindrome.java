// en: works out the start from centre and length in a way that is right for odd lengths only
// zh: 由中心和长度推算起点的式子只对奇数长度成立
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int start = 0;
        int longest = 0;
        for (int centre = 0; centre < text.length(); centre++) {
            int length = Math.max(around(text, centre, centre), around(text, centre, centre + 1));
            if (length > longest) {
                longest = length;
                start = centre - length / 2;
            }
        }
        return text.substring(Math.max(start, 0), Math.max(start, 0) + longest);
    }

    private static int around(String text, int left, int right) {
        while (left >= 0 && right < text.length() && text.charAt(left) == text.charAt(right)) {
            left--;
            right++;
        }
        return right - left - 1;
    }
}
