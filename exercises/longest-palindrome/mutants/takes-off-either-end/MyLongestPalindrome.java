// en: takes off the first or the last character, and solves what is left again and again
// zh: 去掉第一个或最后一个字符，把剩下的反复求解
// property: costsNoMoreThanAllPairsOfEnds
// grows: more than n³
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        if (text.contentEquals(new StringBuilder(text).reverse())) {
            return text;
        }
        String withoutFirst = longest(text.substring(1));
        String withoutLast = longest(text.substring(0, text.length() - 1));
        return withoutFirst.length() >= withoutLast.length() ? withoutFirst : withoutLast;
    }
}
