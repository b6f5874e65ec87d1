// en: does not compare any further at a centre whose mirror image told it something
// zh: 凡是从镜像得到了信息的中心，就不再继续比较
// property: aMirroredTextIsItsOwnAnswer
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int places = 2 * text.length() + 1;
        int[] radius = new int[places];
        int centre = 0;
        int best = 0;
        for (int i = 0; i < places; i++) {
            int edge = centre + radius[centre];
            if (i < edge) {
                radius[i] = Math.min(radius[2 * centre - i], edge - i);
            }
            if (radius[i] == 0) {
                while (i - radius[i] - 1 >= 0 && i + radius[i] + 1 < places
                        && isSame(text, i - radius[i] - 1, i + radius[i] + 1)) {
                    radius[i]++;
                }
            }
            if (i + radius[i] > edge) {
                centre = i;
            }
            if (radius[i] > radius[best]) {
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
