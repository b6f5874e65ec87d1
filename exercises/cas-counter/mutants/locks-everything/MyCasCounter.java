// en: a lock is as good as compareAndSet
// zh: 用锁和用 compareAndSet 一样好
// property: neverWaits
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
        synchronized (this) {
            return value;
        }
    }
}
