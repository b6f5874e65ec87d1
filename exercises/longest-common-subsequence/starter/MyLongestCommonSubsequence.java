/// A place to start: the definition, word for word. Right, and far too slow.
///
/// It tries each of the 2^|a| ways to keep some characters of `a` and delete the rest.
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    @Override
    public String lcs(String a, String b) {
        String longest = "";
        for (long kept = 0; kept < 1L << a.length(); kept++) {
            String candidate = keep(a, kept);
            if (candidate.length() > longest.length() && isSubsequence(candidate, b)) {
                longest = candidate;
            }
        }
        return longest;
    }

    /// The characters of `text` whose bit in `kept` is set, bit 0 standing for the first character.
    private static String keep(String text, long kept) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if ((kept >> i & 1) == 1) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    private static boolean isSubsequence(String candidate, String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < candidate.length(); i++) {
            if (text.charAt(i) == candidate.charAt(found)) {
                found++;
            }
        }
        return found == candidate.length();
    }
}
