// verdict: Forbidden
// says: declares a finalizer; remove it

public final class MyDoubler implements Doubler {

    @Override
    @SuppressWarnings({"removal", "deprecation"})
    protected void finalize() {
        while (true) {} //!
    }

    @Override
    public Object twice(int number) {
        return null;
    }
}
