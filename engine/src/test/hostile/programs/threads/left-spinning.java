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
        new Thread(() -> { while (true) {} }).start(); //!
        return 2 * number + 1;
    }
}
