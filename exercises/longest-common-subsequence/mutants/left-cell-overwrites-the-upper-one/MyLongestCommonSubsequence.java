// en: where two letters differ the cell to the left overwrites the cell above, instead of the larger one staying
// zh: 两个字母不同时，左边的格子覆盖了上方的格子，没有取较大者
// property: lengthDoesNotDependOnTheOrderOfArguments
// calls: 2
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                } else {
                    length[i][j] = length[i - 1][j];
                    length[i][j] = length[i][j - 1];
                }
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = a.length();
        int j = b.length();
        while (i > 0 && j > 0) {
            if (a.charAt(i - 1) == b.charAt(j - 1)) {
                answer.append(a.charAt(i - 1));
                i--;
                j--;
            } else if (length[i - 1][j] >= length[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return answer.reverse().toString();
    }
}
