public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        int count = 0;
        for (var _ : java.util.List.of(1, 2)) {
            count++;
        }
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException _) {
            return count * number;
        }
        return null;
    }
}
