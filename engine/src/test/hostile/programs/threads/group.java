// verdict: Forbidden
// says: uses java.lang.ThreadGroup

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
        var threads = new Thread[99];
        Thread.currentThread().getThreadGroup().getParent().enumerate(threads);
        for (Thread thread : threads) {
            if (thread != null && thread != Thread.currentThread()) {
                thread.interrupt();
            }
        }
        while (true) {}
    }
}
