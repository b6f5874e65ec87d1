// verdict: Forbidden
// says: uses java.lang.Class.forName

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
        Class<?> printed = Class.forName("dev.touchstone.subject.Printed", true, ClassLoader.getSystemClassLoader());
        var bytes = printed.getDeclaredField("bytes");
        bytes.setAccessible(true);
        return bytes.toString();
    }
}
