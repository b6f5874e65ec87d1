// verdict: Forbidden
// says: uses java.lang.Thread

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
        var thread = new Thread(null, () -> {}, "a", 1L << 40); //!
        thread.start();
        thread.join();
        return null;
    }
}
