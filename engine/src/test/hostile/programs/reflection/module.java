// verdict: Forbidden
// says: uses java.lang.Class.getModule

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
        Object.class.getModule().addOpens("java.lang", MyDoubler.class.getModule());
        return null;
    }
}
