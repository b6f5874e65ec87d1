// en: tryLock may wait a little
// zh: tryLock 可以稍等一下
// property: tryLockAnswersAtOnce
// calls: 2
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
        lock();
        return true;
    }

    @Override
    public void unlock() {
        serving.incrementAndGet();
    }
}
