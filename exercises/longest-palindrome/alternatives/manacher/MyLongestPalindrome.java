/// Manacher's method (1975): every centre in linear time, because a palindrome is its own mirror.
///
/// The text is read as if a bar stood before, between and behind its characters: `a b b` as `|a|b|b|`. Then every
/// palindrome has its centre on a place of this longer text, and its radius there is the number of its characters. Bars
/// are never stored: even places are bars, place 2k + 1 is character k.
///
/// While centres are visited from left to right, the palindrome that reaches furthest to the right is remembered. A
/// centre inside it has a mirror image, visited already, and what is known around the image holds here as well, up to
/// the edge. Only what lies beyond the edge is compared, and then the edge moves: each comparison that succeeds moves
/// it, and each centre has one that fails at most.
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int places = 2 * text.length() + 1;
        int[] radius = new int[places];
        int centre = 0; // of the palindrome that reaches furthest to the right
        int edge = 0; // its last place
        int best = 0;
        for (int i = 0; i < places; i++) {
            int known = i < edge ? Math.min(radius[2 * centre - i], edge - i) : 0;
            while (isSame(text, i - known - 1, i + known + 1)) {
                known++;
            }
            radius[i] = known;
            if (i + known > edge) {
                centre = i;
                edge = i + known;
            }
            if (known > radius[best]) {
                best = i;
            }
        }
        int from = (best - radius[best]) / 2;
        return text.substring(from, from + radius[best]);
    }

    /// Whether both places exist and hold the same. Places around one centre are both bars or both characters.
    private static boolean isSame(String text, int left, int right) {
        return left >= 0 && right <= 2 * text.length()
                && (left % 2 == 0 || text.charAt(left / 2) == text.charAt(right / 2));
    }
}
