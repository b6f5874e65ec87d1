// en: compares sums of the two halves, which tell what letters there are and not in what order
// zh: 比较两半的字符之和，它只反映有哪些字符，不反映次序
// property: isAPalindromeInTheText
// calls: 1
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        int[] sums = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            sums[i + 1] = sums[i] + text.charAt(i) * text.charAt(i);
        }
        String longest = "";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                int half = (to - from) / 2;
                if (sums[from + half] - sums[from] == sums[to] - sums[to - half] && to - from > longest.length()) {
                    longest = text.substring(from, to);
                }
            }
        }
        return longest;
    }
}
