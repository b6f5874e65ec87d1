// verdict: Forbidden
// says: uses java.lang.ref.Cleaner
// says: keep plain references

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
        java.lang.ref.Cleaner.create().register(new Object(), () -> { while (true) {} }); //!
        return null;
    }
}
