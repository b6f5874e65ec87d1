// verdict: Forbidden
// says: uses java.nio.channels.AsynchronousSocketChannel

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
        java.nio.channels.AsynchronousSocketChannel.open() //!
                .connect(new java.net.InetSocketAddress("127.0.0.1", @TCP@)).get();
        return null;
    }
}
