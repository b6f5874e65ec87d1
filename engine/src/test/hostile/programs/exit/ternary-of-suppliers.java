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
        Runnable end = number > 0 ? () -> System.exit(0) : () -> System.exit(1); //!
        end.run();
        return null;
    }
}
