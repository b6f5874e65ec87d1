// verdict: MemoryLimitExceeded TimeLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.math.BigInteger.TWO.pow(Integer.MAX_VALUE).bitLength();
    }
}
