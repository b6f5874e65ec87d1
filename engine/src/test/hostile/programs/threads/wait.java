// verdict: Forbidden
// says: uses java.lang.Object.wait

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
        synchronized (MyDoubler.class) {
            MyDoubler.class.wait(); //!
        }
        return null;
    }
}
