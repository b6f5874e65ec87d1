// en: the memo key is 10 * i + j, so two places share an entry as soon as b has more than ten letters
// zh: 备忘录的键是 10 * i + j，b 超过十个字母后，不同的位置会共用一项
// property: lengthDoesNotDependOnTheOrderOfArguments
// calls: 2
import java.util.HashMap;
import java.util.Map;

public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    private final Map<Integer, Integer> memo = new HashMap<>();

    @Override
    public String lcs(String a, String b) {
        memo.clear();
        StringBuilder answer = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                answer.append(a.charAt(i));
                i++;
                j++;
            } else if (length(a, b, i + 1, j) >= length(a, b, i, j + 1)) {
                i++;
            } else {
                j++;
            }
        }
        return answer.toString();
    }

    private int length(String a, String b, int i, int j) {
        if (i == a.length() || j == b.length()) {
            return 0;
        }
        int key = 10 * i + j;
        Integer known = memo.get(key);
        if (known != null) {
            return known;
        }
        int length = a.charAt(i) == b.charAt(j)
                ? 1 + length(a, b, i + 1, j + 1)
                : Math.max(length(a, b, i + 1, j), length(a, b, i, j + 1));
        memo.put(key, length);
        return length;
    }
}
