// verdict: MemoryLimitExceeded
// says: needed more than

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var bits = new java.util.BitSet();
        bits.set(Integer.MAX_VALUE - 1);
        return bits.cardinality();
    }
}
