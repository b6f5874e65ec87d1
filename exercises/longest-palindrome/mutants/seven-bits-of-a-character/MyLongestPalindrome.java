// en: keeps seven bits of each character, so that other letters look like those of English
// zh: 每个字符只保留七位，别的文字的字母就被当成了英文字母
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        byte[] letters = new byte[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) (text.charAt(i) & 0x7F);
        }
        int from = 0;
        int to = 0;
        for (int centre = 0; centre < 2 * letters.length; centre++) {
            int left = centre / 2;
            int right = left + centre % 2;
            while (left >= 0 && right < letters.length && letters[left] == letters[right]) {
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
