// verdict: Forbidden
// says: uses java.lang.runtime.SwitchBootstraps

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
        Bootstrap bootstrap = java.lang.runtime.SwitchBootstraps::typeSwitch; //!
        return bootstrap.call(null, "a", null);
    }
}

interface Bootstrap {
    java.lang.invoke.CallSite call(java.lang.invoke.MethodHandles.Lookup lookup, String name,
            java.lang.invoke.MethodType type, Object... labels) throws Throwable;
}
