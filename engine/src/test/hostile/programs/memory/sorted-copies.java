// verdict: MemoryLimitExceeded
// says: needed more than

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.Collections.nCopies(Integer.MAX_VALUE, 1).toArray().length;
    }
}
