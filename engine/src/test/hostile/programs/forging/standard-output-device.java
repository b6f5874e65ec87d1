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
        new java.io.FileOutputStream("/proc/self/fd/1").write(new byte[]{0, 0, 0, 0, 7, 0, 0, 0, 2});
        return null;
    }
}
