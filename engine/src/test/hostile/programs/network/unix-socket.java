// verdict: Forbidden
// says: uses java.nio.channels.ServerSocketChannel

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
        return java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX) //!
                .bind(java.net.UnixDomainSocketAddress.of("@FOLDER@/socket"));
    }
}
