// verdict: RuntimeError
// says: throws AssertionError: static

public final class MyDoubler implements Doubler {

    static {
        if (true) {
            throw new AssertionError("static");
        }
    }

    @Override
    public Object twice(int number) {
        return null;
    }
}
