// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var n = java.math.BigInteger.ONE.shiftLeft(3_000_000).subtract(java.math.BigInteger.ONE);
        return n.modPow(n, n.add(java.math.BigInteger.TWO)).bitLength();
    }
}
