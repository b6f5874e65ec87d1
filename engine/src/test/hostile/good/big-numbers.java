import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        BigInteger two = BigInteger.TWO.pow(70).divide(BigInteger.TWO.shiftLeft(68));
        BigDecimal same = new BigDecimal("1.00").setScale(0, RoundingMode.HALF_UP).stripTrailingZeros();
        return two.multiply(BigInteger.valueOf(number)).multiply(same.toBigIntegerExact())
                .mod(BigInteger.ONE.shiftLeft(40)).add(BigInteger.valueOf(number < 0 ? 0 : 0)).subtract(number < 0 ? BigInteger.ONE.shiftLeft(40) : BigInteger.ZERO).intValueExact();
    }
}
