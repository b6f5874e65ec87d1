// en: starts from the whole text and, where the ends differ, gives up the last character
// zh: 从整段文字开始，两端不同就放弃最后一个字符
// property: isAsLongReadBackwards
// calls: 2
public final class MyLongestPalindrome implements LongestPalindrome {

    @Override
    public String longest(String text) {
        String rest = text;
        while (!rest.contentEquals(new StringBuilder(rest).reverse())) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }
}
