// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.stream.LongStream.range(0, Long.MAX_VALUE).filter(Long.valueOf(1)::equals).sum();
    }
}
