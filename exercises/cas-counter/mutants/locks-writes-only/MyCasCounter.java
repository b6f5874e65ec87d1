// en: only writes need the lock
// zh: 只有写操作需要加锁
// property: answersAsIfOneAtATime
// calls: 2
public final class MyCasCounter implements CasCounter {

    private int value;

    public MyCasCounter(int start) {
        value = start;
    }

    @Override
    public int increment() {
        return add(1);
    }

    @Override
    public int add(int amount) {
        synchronized (this) {
            value += amount;
            return value;
        }
    }

    @Override
    public int get() {
        return value;
    }
}
