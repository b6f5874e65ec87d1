// verdict: Forbidden
// says: uses java.util.Locale.setDefault
// says: name the locale where it is needed

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
        java.util.Locale.setDefault(java.util.Locale.CHINA); //!
        return null;
    }
}
