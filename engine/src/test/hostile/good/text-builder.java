public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var text = new StringBuilder();
        for (char c = 'a'; c <= 'e'; c++) {
            text.append(c).insert(0, Character.toUpperCase(c)).append(number).setLength(3);
        }
        text.reverse().deleteCharAt(0).replace(0, 1, "x");
        return text.indexOf("x") + 2 * number;
    }
}
