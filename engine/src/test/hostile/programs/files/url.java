// verdict: Forbidden
// says: uses java.net.URL

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
        return new String(java.net.URI.create("file://@CANARY@").toURL().openStream().readAllBytes());
    }
}
