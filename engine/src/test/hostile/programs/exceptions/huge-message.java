// verdict: RuntimeError
// says: throws IllegalStateException: xxx

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        throw new IllegalStateException("x".repeat(9_000_000));
    }
}
