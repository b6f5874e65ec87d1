// en: the table has room for sixteen letters of each string, and what follows is not read
// zh: 表格只容得下每个串的前十六个字母，后面的不再读取
// property: aCommonEndingIsAlwaysKept
// calls: 2
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    private static final int ROOM = 16;

    @Override
    public String lcs(String a, String b) {
        int[][] length = new int[ROOM + 1][ROOM + 1];
        int rows = Math.min(a.length(), ROOM);
        int columns = Math.min(b.length(), ROOM);
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                if (a.charAt(i) == b.charAt(j)) {
                    length[i][j] = length[i + 1][j + 1] + 1;
                } else {
                    length[i][j] = Math.max(length[i + 1][j], length[i][j + 1]);
                }
            }
        }
        StringBuilder answer = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (a.charAt(i) == b.charAt(j)) {
                answer.append(a.charAt(i));
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
}
