// verdict: RuntimeError
// says: throws IllegalStateException: many

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var e = new IllegalStateException("many");
        for (int i = 0; i < 9_000; i++) {
            e.addSuppressed(new IllegalStateException("x"));
        }
        throw e;
    }
}
