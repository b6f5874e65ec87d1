// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.math.BigInteger.ONE.shiftLeft(20_000).nextProbablePrime().bitLength();
    }
}
