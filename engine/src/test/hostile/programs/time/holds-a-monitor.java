// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        synchronized (System.out) {
            synchronized (String.class) {
                synchronized (Object.class) {
                    while (true) {}
                }
            }
        }
    }
}
