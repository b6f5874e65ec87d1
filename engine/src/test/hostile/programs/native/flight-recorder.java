// verdict: Forbidden
// says: uses jdk.jfr.Recording

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
        new jdk.jfr.Recording().dump(java.nio.file.Path.of("@FOLDER@/recording.jfr")); //!
        return null;
    }
}
