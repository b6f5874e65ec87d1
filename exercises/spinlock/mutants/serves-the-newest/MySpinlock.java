// en: after an unlock the ticket drawn last is served
// zh: 解锁之后轮到最后取的号
// property: onlyOneHolds
// calls: 5
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
        serving.set(Math.max(serving.get() + 1, next.get() - 1));
    }
}
