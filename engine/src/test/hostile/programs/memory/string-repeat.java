// verdict: MemoryLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return "x".repeat(Integer.MAX_VALUE - number).length();
    }
}
