// verdict: Forbidden
// says: uses java.lang.System.exit
// says: return from the method; the process is ended for you

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
        System.exit(0); //!
        return null;
    }
}
