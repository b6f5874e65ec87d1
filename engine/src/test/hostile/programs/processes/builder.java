// verdict: Forbidden
// says: uses java.lang.ProcessBuilder
// says: do the work in this process

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
        new ProcessBuilder("touch", "@FOLDER@/built").start().waitFor(); //!
        return null;
    }
}
