// en: leaves out everything but letters first, as for palindromes that are sentences
// zh: 先去掉字母以外的字符，像判断整句回文那样
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        StringBuilder letters = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (Character.isLetter(letter)) {
                letters.append(letter);
            }
        }
        String longest = text.isEmpty() ? "" : text.substring(0, 1);
        for (int sum = 0; sum < 2 * letters.length() - 1; sum++) {
            int left = sum / 2;
            int right = sum - left;
            while (left >= 0 && right < letters.length() && letters.charAt(left) == letters.charAt(right)) {
                left--;
                right++;
            }
            if (right - left - 1 > longest.length()) {
                longest = letters.substring(left + 1, right);
            }
        }
        return longest;
    }
}
