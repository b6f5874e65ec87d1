// verdict: TimeLimitExceeded RuntimeError
// says: MyDoubler.twice(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return "x".repeat(34).matches("(x+)*\\1z");
    }
}
