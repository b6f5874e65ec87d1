// verdict: TimeLimitExceeded
// says: MyDoubler.fibonacci(MyDoubler.java:

public final class MyDoubler implements Doubler {

    private static long fibonacci(int n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }

    @Override
    public Object twice(int number) {
        return fibonacci(60);
    }
}
