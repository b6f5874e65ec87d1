// verdict: Forbidden
// says: uses java.util.TimeZone
// says: must not depend on the clock or the time zone

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
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Shanghai")); //!
        return null;
    }
}
