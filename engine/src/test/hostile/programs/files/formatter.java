// verdict: Forbidden
// says: uses java.util.Formatter
// says: use String.format or formatted

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
        new java.util.Formatter("@FOLDER@/formatted").close(); //!
        return null;
    }
}
