// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {

    private static int calls;

    @Override
    public Object twice(int number) {
        if (++calls > 60) {
            while (true) {}
        }
        return 2 * number;
    }
}
