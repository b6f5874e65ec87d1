// verdict: TimeLimitExceeded
// says: had not ended after 1,000,000,000 steps

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new java.util.ArrayDeque<Integer>(Integer.MAX_VALUE - 8).size();
    }
}
