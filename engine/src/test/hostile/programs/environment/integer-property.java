// verdict: Forbidden
// says: uses java.lang.Integer.getInteger

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
        return Integer.getInteger("java.specification.version"); //!
    }
}
