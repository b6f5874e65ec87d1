// verdict: Forbidden
// says: uses com.sun.net.httpserver.HttpServer

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
        var server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress(0), 0); //!
        server.start();
        return "@ESCAPED@";
    }
}
