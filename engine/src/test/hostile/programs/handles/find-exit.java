// verdict: Forbidden
// says: uses java.lang.invoke.MethodHandles.lookup

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
        java.lang.invoke.MethodHandles.lookup().findStatic(System.class, "exit", //!
                java.lang.invoke.MethodType.methodType(void.class, int.class)).invoke(0);
        return null;
    }
}
