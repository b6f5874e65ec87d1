// verdict: MemoryLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return "%1999999999d".formatted(number).length();
    }
}
