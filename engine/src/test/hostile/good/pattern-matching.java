public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Object boxed = number;
        if (!(boxed instanceof Integer n)) {
            throw new AssertionError(boxed);
        }
        return switch (boxed) {
            case null -> 0;
            case Integer i when i > 1_000 -> -1;
            case Integer i -> i + n;
            case String s -> s.length();
            case int[] array -> array.length;
            default -> throw new IllegalStateException("no " + boxed);
        };
    }
}
