// verdict: Forbidden
// says: uses sun.misc.Signal

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
        sun.misc.Signal.raise(new sun.misc.Signal("TERM")); //!
        Thread.sleep(1_000);
        return null;
    }
}
