// verdict: Forbidden
// says: uses java.lang.invoke.VarHandle

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
        java.lang.invoke.VarHandle ints = java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class);
        return ints.getVolatile(new int[1], 0);
    }
}
