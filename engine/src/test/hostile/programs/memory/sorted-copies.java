// verdict: TimeLimitExceeded
// says: had not ended after 1,000,000,000 steps

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.Collections.nCopies(Integer.MAX_VALUE, 1).toArray().length;
    }
}
