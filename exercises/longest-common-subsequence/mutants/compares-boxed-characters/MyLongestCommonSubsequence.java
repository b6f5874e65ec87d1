// en: letters are compared as Character objects with ==, which is right below code 128 only
// zh: 用 == 比较 Character 对象，编码 128 以上就不对了
// property: isAsLongAsBruteForce
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        List<Character> left = letters(a);
        List<Character> right = letters(b);
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = left.get(i) == right.get(j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i) == right.get(j)) {
                answer.append(left.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return answer.toString();
    }

    private static List<Character> letters(String text) {
        List<Character> letters = new ArrayList<>();
        for (char letter : text.toCharArray()) {
            letters.add(letter);
        }
        return letters;
    }
}
