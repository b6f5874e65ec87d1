// verdict: TimeLimitExceeded MemoryLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        String text = "x".repeat(1_000_000);
        for (int i = 0; i < 100_000; i++) {
            text = text.replace('x', 'y').replace('y', 'x');
        }
        return text.length();
    }
}
