// verdict: RuntimeError
// says: throws ArithmeticException: / by zero

public final class MyDoubler implements Doubler {

    private static final int ZERO = 1 / Integer.parseInt("0");

    @Override
    public Object twice(int number) {
        return null;
    }
}
