// en: tryLock says whether the lock is free
// zh: tryLock 只是说锁是否空闲
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
        return serving.get() == next.get();
    }

    @Override
    public void unlock() {
        serving.incrementAndGet();
    }
}
