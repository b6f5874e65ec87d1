// verdict: TimeLimitExceeded RuntimeError
// says: MyDoubler.twice(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return "x".repeat(40).matches("(x|xx)+y");
    }
}
