// en: where two letters differ the string with more letters left gives one up
// zh: 两个字母不同时，让剩余较长的一方放弃一个
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        StringBuilder answer = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                answer.append(a.charAt(i));
                i++;
                j++;
            } else if (a.length() - i > b.length() - j) {
                i++;
            } else {
                j++;
            }
        }
        return answer.toString();
    }
}
