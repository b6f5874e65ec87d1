// en: every letter that occurs in both strings is taken once, in the order of a
// zh: 两个串里都出现的字母各取一次，按 a 中的顺序
// property: isACommonSubsequence
// calls: 1
import java.util.LinkedHashSet;
import java.util.Set;

public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        Set<Character> common = letters(a);
        common.retainAll(letters(b));
        StringBuilder answer = new StringBuilder();
        for (char letter : common) {
            answer.append(letter);
        }
        return answer.toString();
    }

    private static Set<Character> letters(String text) {
        Set<Character> letters = new LinkedHashSet<>();
        for (char letter : text.toCharArray()) {
            letters.add(letter);
        }
        return letters;
    }
}
