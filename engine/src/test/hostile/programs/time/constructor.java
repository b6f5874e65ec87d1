// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {

    public MyDoubler() {
        while (true) {}
    }

    @Override
    public Object twice(int number) {
        return 1;
    }
}
