public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Integer boxed = number;
        Object mixed = number > 0 ? (Object) 1 : "a";
        long wide = boxed;
        var list = java.util.List.of(1, "a", 2.0);
        Comparable<?> either = number == 0 ? Integer.valueOf(1) : "b";
        char c = 'a';
        c += 1;
        short s = (short) wide;
        return c == 'b' && mixed != null && either != null && list.size() == 3 ? s + (int) wide : null;
    }
}
