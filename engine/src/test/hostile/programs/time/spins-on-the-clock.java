// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {}
        return null;
    }
}
