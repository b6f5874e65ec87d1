// verdict: Forbidden
// says: uses java.util.concurrent.Executors

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
        try (var executor = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) { //!
            for (int i = 0; i < 10_000; i++) {
                executor.submit(() -> { Thread.sleep(60_000); return 1; });
            }
        }
        return null;
    }
}
