// en: a ticket that is not served at once can be thrown away
// zh: 没有马上轮到的号可以扔掉
// property: tryLockAnswersAtOnce
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
        return next.getAndIncrement() == serving.get();
    }

    @Override
    public void unlock() {
        serving.incrementAndGet();
    }
}
