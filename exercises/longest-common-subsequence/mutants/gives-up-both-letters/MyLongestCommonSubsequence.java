// en: where two letters differ both are given up
// zh: 两个字母不同时，把两边的字母都放弃
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return "";
        }
        char last = a.charAt(a.length() - 1);
        String rest = lcs(a.substring(0, a.length() - 1), b.substring(0, b.length() - 1));
        return last == b.charAt(b.length() - 1) ? rest + last : rest;
    }
}
