// en: takes over the radius of the mirror image even where it reaches beyond the edge of what is known
// zh: 镜像的半径超出已知范围的部分，也照搬过来
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int places = 2 * text.length() + 1;
        int[] radius = new int[places];
        int centre = 0;
        int best = 0;
        for (int i = 0; i < places; i++) {
            int mirror = 2 * centre - i;
            int known = mirror >= 0 && i < centre + radius[centre] ? Math.min(radius[mirror], places - 1 - i) : 0;
            while (i - known - 1 >= 0 && i + known + 1 < places && isSame(text, i - known - 1, i + known + 1)) {
                known++;
            }
            radius[i] = known;
            if (i + known > centre + radius[centre]) {
                centre = i;
            }
            if (known > radius[best]) {
                best = i;
            }
        }
        int from = (best - radius[best]) / 2;
        return text.substring(from, from + radius[best]);
    }

    private static boolean isSame(String text, int left, int right) {
        return left % 2 == 0 || text.charAt(left / 2) == text.charAt(right / 2);
    }
}
