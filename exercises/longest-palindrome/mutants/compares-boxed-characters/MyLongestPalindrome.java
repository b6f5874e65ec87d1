// en: compares two Character objects with ==, which is right for codes up to 127 only
// zh: 用 == 比较两个 Character 对象，只对编码不超过 127 的字符正确
// property: aMirroredTextIsItsOwnAnswer
// calls: 1
import java.util.List;

public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        List<Character> letters = text.chars().mapToObj(letter -> (char) letter).toList();
        int from = 0;
        int to = 0;
        for (int sum = 0; sum < 2 * letters.size() - 1; sum++) {
            int left = sum / 2;
            int right = sum - left;
            while (left >= 0 && right < letters.size()
                    && (left == right || letters.get(left) == letters.get(right))) {
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
