// verdict: TimeLimitExceeded
// says: 2 s
// says: MyDoubler.twice(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.Collections.frequency(java.util.Collections.nCopies(Integer.MAX_VALUE, 1), 2);
    }
}
