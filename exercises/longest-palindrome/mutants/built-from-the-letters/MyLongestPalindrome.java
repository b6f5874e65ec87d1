// en: builds the longest palindrome that the letters of the text can form in any order
// zh: 用文中的字母任意排列，拼出最长的回文
// property: isAPalindromeInTheText
// calls: 1
import java.util.Map;
import java.util.TreeMap;

public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (char letter : text.toCharArray()) {
            counts.merge(letter, 1, Integer::sum);
        }
        StringBuilder half = new StringBuilder();
        String middle = "";
        for (Map.Entry<Character, Integer> each : counts.entrySet()) {
            half.append(String.valueOf(each.getKey()).repeat(each.getValue() / 2));
            if (each.getValue() % 2 == 1) {
                middle = String.valueOf(each.getKey());
            }
        }
        return half + middle + new StringBuilder(half).reverse();
    }
}
