// verdict: TimeLimitExceeded
// says: had not ended after 200,000 steps
// says: MyDoubler.twice(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        while (true) {}
    }
}
