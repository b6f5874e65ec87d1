// verdict: Forbidden
// says: uses java.io.FileInputStream

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
        return new String(new java.io.FileInputStream("@CANARY@").readAllBytes()); //!
    }
}
