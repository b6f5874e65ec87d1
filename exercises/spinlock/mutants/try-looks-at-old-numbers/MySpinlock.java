// en: two looks at two variables show one moment
// zh: 先后看两个变量，看到的是同一时刻
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
        if (serving.get() != next.get()) {
            return false;
        }
        next.incrementAndGet();
        return true;
    }

    @Override
    public void unlock() {
        serving.incrementAndGet();
    }
}
