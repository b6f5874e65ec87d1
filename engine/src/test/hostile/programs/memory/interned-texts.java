// verdict: TimeLimitExceeded MemoryLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        for (int i = 0;; i++) {
            String.valueOf(i).repeat(999).intern();
        }
    }
}
