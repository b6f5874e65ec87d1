// verdict: RuntimeError
// says: throws OutOfMemoryError: Java heap space

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        throw new OutOfMemoryError("Java heap space");
    }
}
