// en: writes down answers under the key i * 100 + j, which two pairs share as soon as j can be 100
// zh: 用 i * 100 + j 作键记下答案，j 一到 100，就有两对下标共用一个键
// property: isRightForLongStrings
// calls: 1
import java.util.HashMap;
import java.util.Map;

public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = a.length(); i >= 0; i--) {
            for (int j = b.length(); j >= 0; j--) {
                int length = 0;
                if (i < a.length() && j < b.length()) {
                    length = a.charAt(i) == b.charAt(j)
                            ? lengths.get((i + 1) * 100 + j + 1) + 1
                            : Math.max(lengths.get((i + 1) * 100 + j), lengths.get(i * 100 + j + 1));
                }
                lengths.put(i * 100 + j, length);
            }
        }

        StringBuilder common = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                common.append(a.charAt(i));
                i++;
                j++;
            } else if (lengths.get((i + 1) * 100 + j) >= lengths.get(i * 100 + j + 1)) {
                i++;
            } else {
                j++;
            }
        }
        return common.toString();
    }
}
