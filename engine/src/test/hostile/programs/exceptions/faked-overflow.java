// verdict: RuntimeError
// says: throws StackOverflowError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        throw new StackOverflowError();
    }
}
