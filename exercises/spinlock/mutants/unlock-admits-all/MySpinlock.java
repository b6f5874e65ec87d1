// en: whoever saw an unlock may go in
// zh: 看到有人解锁就可以进去
// property: onlyOneHolds
// calls: 6
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public final class MySpinlock implements Spinlock {

    private final AtomicBoolean held = new AtomicBoolean();
    private final AtomicInteger unlocks = new AtomicInteger();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        int seen = unlocks.get();
        if (held.compareAndSet(false, true)) {
            return;
        }
        while (unlocks.get() == seen) {
            Thread.onSpinWait();
        }
        held.set(true);
    }

    @Override
    public boolean tryLock() {
        return held.compareAndSet(false, true);
    }

    @Override
    public void unlock() {
        held.set(false);
        unlocks.incrementAndGet();
    }
}
