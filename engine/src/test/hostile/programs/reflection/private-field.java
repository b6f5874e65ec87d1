// verdict: Forbidden
// says: uses java.lang.reflect.Field

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
        java.lang.reflect.Field value = Integer.class.getDeclaredField("value");
        value.setAccessible(true);
        value.set(4, 5);
        return 4;
    }
}
