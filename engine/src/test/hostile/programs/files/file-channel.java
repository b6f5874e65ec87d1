// verdict: Forbidden
// says: uses java.nio.channels.FileChannel

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
        var bytes = java.nio.ByteBuffer.allocate(99);
        java.nio.channels.FileChannel.open(java.nio.file.Path.of("@CANARY@")).read(bytes);
        return new String(bytes.array());
    }
}
