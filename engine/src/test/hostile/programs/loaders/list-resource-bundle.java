// verdict: Forbidden
// says: uses java.util.ListResourceBundle

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
        return new Own().getString("a");
    }
}

final class Own extends java.util.ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[0][];
    }
}
