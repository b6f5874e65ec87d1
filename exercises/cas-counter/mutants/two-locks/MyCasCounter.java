// en: any lock will do
// zh: 随便用一把锁就行
// property: answersAsIfOneAtATime
// calls: 2
public final class MyCasCounter implements CasCounter {

    private final Object first = new Object();
    private final Object second = new Object();
    private int value;

    public MyCasCounter(int start) {
        value = start;
    }

    @Override
    public int increment() {
        synchronized (first) {
            return ++value;
        }
    }

    @Override
    public int add(int amount) {
        synchronized (second) {
            return value += amount;
        }
    }

    @Override
    public int get() {
        synchronized (first) {
            return value;
        }
    }
}
