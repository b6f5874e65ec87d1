// verdict: Forbidden
// says: uses java.lang.invoke.MethodHandles

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
        return java.lang.invoke.MethodHandles.lookup().defineHiddenClass(new byte[0], true); //!
    }
}
