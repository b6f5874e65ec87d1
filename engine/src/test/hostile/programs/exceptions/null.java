// verdict: RuntimeError
// says: throws NullPointerException

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        RuntimeException none = null;
        throw none;
    }
}
