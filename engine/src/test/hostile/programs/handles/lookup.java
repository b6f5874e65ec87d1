// verdict: Forbidden
// says: uses java.lang.invoke.MethodHandles
// says: use a lambda or a method reference

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
        return java.lang.invoke.MethodHandles.lookup().lookupClass().getName(); //!
    }
}
