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
        var connection = java.net.URI.create("http://127.0.0.1:@TCP@/").toURL().openConnection(); //!
        connection.setReadTimeout(100);
        return connection.getContent();
    }
}
