// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.stream.LongStream.iterate(0, n -> n + 1).sum();
    }
}
