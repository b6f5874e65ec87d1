// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {

    private int deeper() {
        try {
            return deeper();
        } catch (Throwable e) {
            return deeper();
        } finally {
            deeper();
        }
    }

    @Override
    public Object twice(int number) {
        return deeper();
    }
}
