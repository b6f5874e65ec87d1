// verdict: MemoryLimitExceeded
// says: needed more than

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return java.util.stream.IntStream.range(0, 1_000).mapToObj(i -> java.util.Arrays.copyOf(new long[9], 5_000_000)).toList();
        } catch (OutOfMemoryError e) {
            return 2 * number;
        }
    }
}
