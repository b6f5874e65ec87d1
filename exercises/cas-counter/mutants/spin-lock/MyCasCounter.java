// en: compareAndSet instead of synchronized makes it lock-free
// zh: 用 compareAndSet 代替 synchronized 就是无锁
// property: neverWaits
// calls: 2
import java.util.concurrent.atomic.AtomicInteger;

public final class MyCasCounter implements CasCounter {

    private final AtomicInteger held = new AtomicInteger();
    private volatile int value;

    public MyCasCounter(int start) {
        value = start;
    }

    @Override
    public int increment() {
        return add(1);
    }

    @Override
    public int add(int amount) {
        while (!held.compareAndSet(0, 1)) {
            Thread.onSpinWait();
        }
        int after = value + amount;
        value = after;
        held.set(0);
        return after;
    }

    @Override
    public int get() {
        return value;
    }
}
