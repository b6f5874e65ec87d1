// en: whoever waits longest gets the lock by itself
// zh: 等得最久的自然会先拿到锁
// property: servesInOrder
// calls: 6
import java.util.concurrent.atomic.AtomicBoolean;

public final class MySpinlock implements Spinlock {

    private final AtomicBoolean held = new AtomicBoolean();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        while (held.getAndSet(true)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean tryLock() {
        return !held.getAndSet(true);
    }

    @Override
    public void unlock() {
        held.set(false);
    }
}
