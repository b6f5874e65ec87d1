// en: only the holder writes, so a plain write is enough
// zh: 只有持有者会写，普通写就够了
// property: onlyOneHolds
// calls: 4
import java.util.concurrent.atomic.AtomicInteger;

public final class MySpinlock implements Spinlock {

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger serving = new AtomicInteger();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        int mine = next.getAndIncrement();
        while (serving.get() != mine) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean tryLock() {
        int now = serving.get();
        return next.compareAndSet(now, now + 1);
    }

    @Override
    public void unlock() {
        serving.setPlain(serving.getPlain() + 1);
    }
}
