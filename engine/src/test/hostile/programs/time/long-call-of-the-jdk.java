// verdict: TimeLimitExceeded
// says: 2 s
// says: MyDoubler.twice(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new java.util.Random(1).ints(Integer.MAX_VALUE).sum();
    }
}
