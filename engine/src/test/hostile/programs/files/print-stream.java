// verdict: Forbidden
// says: uses java.io.PrintStream.<init>
// says: keep everything in memory

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
        new java.io.PrintStream("@FOLDER@/printed").println("x"); //!
        return null;
    }
}
