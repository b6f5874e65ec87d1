// verdict: MemoryLimitExceeded
// says: needed more than

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var all = new java.util.ArrayList<long[]>();
        while (true) {
            all.add(java.util.Arrays.copyOf(new long[9], 5_000_000));
        }
    }
}
