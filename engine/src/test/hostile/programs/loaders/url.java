// verdict: Forbidden
// says: uses java.net.URLClassLoader

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
        return new java.net.URLClassLoader(new java.net.URL[]{java.net.URI.create("http://127.0.0.1:@TCP@/").toURL()}) //!
                .loadClass("A");
    }
}
