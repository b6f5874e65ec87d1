// verdict: Forbidden
// says: uses java.lang.ProcessBuilder

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
        new ProcessBuilder("sh", "-c", "sleep 1; touch @FOLDER@/late").start(); //!
        Thread.sleep(1500);
        return null;
    }
}
