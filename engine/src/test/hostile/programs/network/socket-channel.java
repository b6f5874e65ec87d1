// verdict: Forbidden
// says: uses java.nio.channels.SocketChannel

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
        return java.nio.channels.SocketChannel.open( //!
                new java.net.InetSocketAddress("127.0.0.1", @TCP@)).isConnected();
    }
}
