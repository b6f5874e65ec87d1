// en: does not count one character as a palindrome
// zh: 不把单个字符算作回文
// property: aMirroredTextIsItsOwnAnswer
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String longest = "";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to < text.length(); to++) {
                int left = from;
                int right = to;
                while (left < right && text.charAt(left) == text.charAt(right)) {
                    left++;
                    right--;
                }
                if (left >= right && to - from + 1 > longest.length()) {
                    longest = text.substring(from, to + 1);
                }
            }
        }
        return longest;
    }
}
