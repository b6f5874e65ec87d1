// en: looking before swapping makes it fair
// zh: 先看再换就公平了
// property: servesInOrder
// calls: 6
import java.util.concurrent.atomic.AtomicBoolean;

public final class MySpinlock implements Spinlock {

    private final AtomicBoolean held = new AtomicBoolean();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        while (true) {
            while (held.get()) {
                Thread.onSpinWait();
            }
            if (held.compareAndSet(false, true)) {
                return;
            }
        }
    }

    @Override
    public boolean tryLock() {
        return held.compareAndSet(false, true);
    }

    @Override
    public void unlock() {
        held.set(false);
    }
}
