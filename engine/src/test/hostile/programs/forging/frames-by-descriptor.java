// verdict: Forbidden
// says: uses java.io.FileOutputStream

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
        byte[] done = new byte[28];
        done[3] = 19;
        done[4] = 7;
        for (int i = 0; i < 9; i++) {
            done[8] = (byte) i;
            new java.io.FileOutputStream(java.io.FileDescriptor.out).write(done);
        }
        return null;
    }
}
