// verdict: Forbidden
// says: uses java.net.ServerSocket

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
        try (var socket = new java.net.ServerSocket(0)) { //!
            return socket.getLocalPort() > 0 ? "@ESCAPED@" : "";
        }
    }
}
