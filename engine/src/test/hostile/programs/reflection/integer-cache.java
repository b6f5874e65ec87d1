// verdict: Forbidden
// says: uses java.lang.Class

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        var cache = Class.forName("java.lang.Integer$IntegerCache").getDeclaredField("cache");
        cache.setAccessible(true);
        java.util.Arrays.fill((Integer[]) cache.get(null), 0);
        return 0;
    }
}
