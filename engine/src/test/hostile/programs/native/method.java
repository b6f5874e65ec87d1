// verdict: Forbidden
// says: declares the native method "call"; write it in Java

public final class MyDoubler implements Doubler {

    private static native Object call(int number);

    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        return call(number);
    }
}
