// verdict: Forbidden
// says: uses java.lang.Class.getResourceAsStream
// says: call methods and read fields directly

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
        return MyDoubler.class.getResourceAsStream("/java/lang/Object.class").available();
    }
}
