// verdict: MemoryLimitExceeded
// says: needed more than

public final class MyDoubler implements Doubler {

    private static final java.util.List<long[]> KEPT = new java.util.ArrayList<>();

    @Override
    public Object twice(int number) {
        KEPT.add(java.util.Arrays.copyOf(new long[9], 2_000_000));
        return 2 * number;
    }
}
