// verdict: RuntimeError
// says: throws IllegalStateException: first

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);
        first.addSuppressed(second);
        throw first;
    }
}
