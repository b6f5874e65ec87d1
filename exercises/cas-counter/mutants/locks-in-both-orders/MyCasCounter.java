// en: locks may be taken in any order
// zh: 加锁的顺序无所谓
// property: answersAsIfOneAtATime
// calls: 2
public final class MyCasCounter implements CasCounter {

    private final Object a = new Object();
    private final Object b = new Object();
    private int value;

    public MyCasCounter(int start) {
        value = start;
    }

    @Override
    public int increment() {
        synchronized (a) {
            synchronized (b) {
                return ++value;
            }
        }
    }

    @Override
    public int add(int amount) {
        synchronized (b) {
            synchronized (a) {
                return value += amount;
            }
        }
    }

    @Override
    public int get() {
        synchronized (a) {
            synchronized (b) {
                return value;
            }
        }
    }
}
