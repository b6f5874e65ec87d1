// verdict: MemoryLimitExceeded TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new long[2_000][20_000].length;
    }
}
