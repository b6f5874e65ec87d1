// en: stops a hundred characters to each side of the centre, to be sure of ending
// zh: 为了确保能结束，从中心向两边各走一百个字符就停下
// property: aLongMirroredTextIsItsOwnAnswerToo
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    private static final int STEPS_MAX = 100;

    @Override
    public String longest(String text) {
        String longest = "";
        for (int centre = 0; centre < text.length(); centre++) {
            String odd = grown(text, centre, centre);
            String even = grown(text, centre, centre + 1);
            longest = odd.length() > longest.length() ? odd : longest;
            longest = even.length() > longest.length() ? even : longest;
        }
        return longest;
    }

    private static String grown(String text, int left, int right) {
        int from = left;
        int to = right;
        for (int step = 0; step < STEPS_MAX && from >= 0 && to < text.length()
                && text.charAt(from) == text.charAt(to); step++) {
            from--;
            to++;
        }
        return text.substring(from + 1, to);
    }
}
