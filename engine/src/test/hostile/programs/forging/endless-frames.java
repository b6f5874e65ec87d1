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
        var out = new java.io.FileOutputStream(java.io.FileDescriptor.out); //!
        while (true) {
            out.write(new byte[]{0, 0, 0, 0, 6, 0, 0, 0, 1});
        }
    }
}
