// en: a thread sees at once what another one writes
// zh: 一个线程写的东西，别的线程马上看得到
// property: onlyOneHolds
// calls: 4
import java.util.concurrent.atomic.AtomicInteger;

public final class MySpinlock implements Spinlock {

    private final AtomicInteger next = new AtomicInteger();
    private int serving;

    public MySpinlock() {
    }

    @Override
    public void lock() {
        int mine = next.getAndIncrement();
        while (serving != mine) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean tryLock() {
        int now = serving;
        return next.compareAndSet(now, now + 1);
    }

    @Override
    public void unlock() {
        serving++;
    }
}
