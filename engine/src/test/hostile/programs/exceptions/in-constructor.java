// verdict: RuntimeError
// says: throws IllegalStateException: no

public final class MyDoubler implements Doubler {

    public MyDoubler() {
        throw new IllegalStateException("no");
    }

    @Override
    public Object twice(int number) {
        return null;
    }
}
