// en: only letters at the same position in both strings count
// zh: 只有两个串中位置相同的字母才算
// property: aCommonEndingIsAlwaysKept
// calls: 2
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < a.length() && i < b.length(); i++) {
            if (a.charAt(i) == b.charAt(i)) {
                answer.append(a.charAt(i));
            }
        }
        return answer.toString();
    }
}
