// en: solves the same pairs of suffixes again and again, because their answers are not written down
// zh: 没有记下已经求过的答案，同样的后缀对被反复求解
// property: costsNoMoreThanTheTable
// grows: more than n³
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return "";
        }
        if (a.charAt(0) == b.charAt(0)) {
            return a.charAt(0) + lcs(a.substring(1), b.substring(1));
        }
        String withoutFirstOfA = lcs(a.substring(1), b);
        String withoutFirstOfB = lcs(a, b.substring(1));
        return withoutFirstOfA.length() >= withoutFirstOfB.length() ? withoutFirstOfA : withoutFirstOfB;
    }
}
