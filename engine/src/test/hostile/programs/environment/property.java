// verdict: Forbidden
// says: uses java.lang.System.getProperty
// says: take what you need from the parameters

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
        return System.getProperty("java.class.path"); //!
    }
}
