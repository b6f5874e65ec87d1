// en: volatile makes the drawing of a ticket one step
// zh: volatile 让取号成为一步
// property: onlyOneHolds
// calls: 4
import java.util.concurrent.atomic.AtomicInteger;

public final class MySpinlock implements Spinlock {

    private volatile int next;
    private final AtomicInteger serving = new AtomicInteger();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        int mine = next++;
        while (serving.get() != mine) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean tryLock() {
        if (serving.get() != next) {
            return false;
        }
        next++;
        return true;
    }

    @Override
    public void unlock() {
        serving.incrementAndGet();
    }
}
