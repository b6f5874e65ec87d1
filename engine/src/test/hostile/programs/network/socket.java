// verdict: Forbidden
// says: uses java.net.Socket
// says: there is no network

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
        try (var socket = new java.net.Socket("127.0.0.1", @TCP@)) { //!
            return socket.isConnected();
        }
    }
}
