// en: the letters have to be adjacent: this is the longest common substring
// zh: 要求字母连续，求成了最长公共子串
// property: isAsLongAsBruteForce
// calls: 1
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                }
                if (length[i][j] > longest) {
                    longest = length[i][j];
                    end = i;
                }
            }
        }
        return a.substring(end - longest, end);
    }
}
