// verdict: TimeLimitExceeded
// says: MyDoubler.<clinit>(MyDoubler.java:

public final class MyDoubler implements Doubler {

    static int n;

    static {
        while (n >= 0) {
            n = 1;
        }
    }

    @Override
    public Object twice(int number) {
        return n;
    }
}
