public final class MyDoubler implements Doubler {

    private final Object lock = new Object();
    private int sum;

    private synchronized void add(int n) {
        sum += n;
    }

    @Override
    public Object twice(int number) {
        synchronized (lock) {
            add(number);
            add(number);
            int result = sum;
            sum = 0;
            return result;
        }
    }
}
