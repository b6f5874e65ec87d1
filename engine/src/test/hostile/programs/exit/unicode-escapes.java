// verdict: Forbidden
// says: uses java.lang.System.exit

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
        S\u0079stem.ex\u0069t(0); //!
        return null;
    }
}
