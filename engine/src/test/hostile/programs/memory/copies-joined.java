// verdict: MemoryLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return String.join("x".repeat(1_000), java.util.Collections.nCopies(1_000_000, "y")).length();
    }
}
