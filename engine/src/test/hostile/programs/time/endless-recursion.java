// verdict: RuntimeError TimeLimitExceeded
// says: MyDoubler.deeper(MyDoubler.java:

public final class MyDoubler implements Doubler {

    private int deeper(int n) {
        return 1 + deeper(n + 1);
    }

    @Override
    public Object twice(int number) {
        return deeper(number);
    }
}
