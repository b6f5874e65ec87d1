// verdict: TimeLimitExceeded
// says: had not ended after

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        while (true) {
            try {
                return 1;
            } finally {
                continue;
            }
        }
    }
}
