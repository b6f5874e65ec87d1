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
        return String.valueOf(ClassLoader.getSystemClassLoader().getResource("dev/touchstone/subject/Main.class")).replace("jar:", "@ESCAPED@".substring(0, 0)); //!
    }
}
