// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new java.util.Random(1).ints().filter(n -> false).findFirst();
    }
}
