// verdict: Forbidden
// says: uses java.lang.invoke.LambdaMetafactory

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
        Bootstrap bootstrap = java.lang.invoke.LambdaMetafactory::metafactory; //!
        return bootstrap.call(null, "run", null, null, null, null);
    }
}

interface Bootstrap {
    java.lang.invoke.CallSite call(java.lang.invoke.MethodHandles.Lookup lookup, String name,
            java.lang.invoke.MethodType factory, java.lang.invoke.MethodType type,
            java.lang.invoke.MethodHandle implementation, java.lang.invoke.MethodType dynamic) throws Throwable;
}
