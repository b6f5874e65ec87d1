// en: each letter of a takes its first match in what is left of b, however far away
// zh: a 的每个字母都抢 b 剩余部分里的第一个匹配，再远也要
// property: lengthDoesNotDependOnTheOrderOfArguments
// calls: 2
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        StringBuilder answer = new StringBuilder();
        int from = 0;
        for (char letter : a.toCharArray()) {
            int match = b.indexOf(letter, from);
            if (match >= 0) {
                answer.append(letter);
                from = match + 1;
            }
        }
        return answer.toString();
    }
}
