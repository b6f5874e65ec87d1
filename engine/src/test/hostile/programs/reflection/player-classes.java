// verdict: Forbidden
// says: uses java.lang.ClassLoader

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
        var player = ClassLoader.getSystemClassLoader().loadClass("dev.touchstone.subject.Player");
        return java.util.Arrays.toString(player.getDeclaredFields());
    }
}
