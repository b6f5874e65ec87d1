/// Hunt and Szymanski's view (1977): for each length, the common subsequence that ends earliest in `b`.
///
/// After some characters of `a`, `earliest[k]` is the common subsequence of `k` characters whose last one lies furthest
/// to the left in `b`. These positions grow with `k`, so a match at `j` of `b` can improve only one of them: the first
/// that does not lie before `j`. It is the same question as a longest increasing subsequence of the matches.
public final class MyLongestCommonSubsequence implements LongestCommonSubsequence {

    /// A common subsequence, as its last character and the rest. `j` is where that character lies in `b`.
    private record Chain(Chain rest, int j, int length) {}

    @Override
    public String lcs(String a, String b) {
        Chain[] earliest = new Chain[Math.min(a.length(), b.length()) + 1];
        earliest[0] = new Chain(null, -1, 0);
        int longest = 0;
        for (int i = 0; i < a.length(); i++) {
            int k = longest + 1;
            // From the right, so that one character of a never extends a chain that it has just made.
            for (int j = b.length() - 1; j >= 0; j--) {
                if (a.charAt(i) == b.charAt(j)) {
                    while (earliest[k - 1].j >= j) {
                        k--;
                    }
                    earliest[k] = new Chain(earliest[k - 1], j, k);
                    longest = Math.max(longest, k);
                }
            }
        }
        return spell(earliest[longest], b);
    }

    private static String spell(Chain chain, String b) {
        char[] answer = new char[chain.length];
        for (Chain rest = chain; rest.length > 0; rest = rest.rest) {
            answer[rest.length - 1] = b.charAt(rest.j);
        }
        return new String(answer);
    }
}
