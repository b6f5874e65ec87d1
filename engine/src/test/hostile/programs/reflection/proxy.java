// verdict: Forbidden
// says: uses java.lang.reflect.Proxy

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
        return java.lang.reflect.Proxy.newProxyInstance(
                null, new Class<?>[]{java.util.List.class}, (proxy, method, arguments) -> null);
    }
}
