// verdict: Forbidden
// says: uses java.util.Timer

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
        new java.util.Timer().schedule(new java.util.TimerTask() { //!
            @Override
            public void run() {}
        }, 1);
        return null;
    }
}
