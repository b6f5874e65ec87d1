public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        long bits = 0;
        for (int i = 0; i < 32; i++) {
            bits |= (number >>> i & 1L) << (i + 1);
        }
        return (int) bits + Integer.bitCount(0) + Long.numberOfTrailingZeros(1) + (~0 ^ -1) + Integer.highestOneBit(0);
    }
}
