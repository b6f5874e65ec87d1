public final class MyDoubler implements Doubler {

    private static int sum(int... numbers) {
        int sum = 0;
        for (int n : numbers) {
            sum += n;
        }
        return sum;
    }

    @SafeVarargs
    private static <T> int count(T... all) {
        return all.length;
    }

    @Override
    public Object twice(int number) {
        return sum(number) + sum(number, 0, 0) + sum();
    }
}
