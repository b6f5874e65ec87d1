// verdict: Forbidden
// says: uses java.nio.ByteBuffer

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
        return java.nio.ByteBuffer.allocateDirect(1 << 30).capacity(); //!
    }
}
