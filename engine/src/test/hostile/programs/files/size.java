// verdict: Forbidden
// says: uses java.io.File

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
        return new java.io.File("@CANARY@").length() > 0 ? "@ESCAPED@" : "empty"; //!
    }
}
