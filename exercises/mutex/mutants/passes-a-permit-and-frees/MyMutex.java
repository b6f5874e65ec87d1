// en: a permit wakes whoever is next and the state says the rest
// zh: 许可叫醒下一个，其余由状态说明
// property: nobodyIsForgotten
// calls: 3
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public final class MyMutex implements Mutex {

    private final AtomicInteger users = new AtomicInteger();
    private final Semaphore turn = new Semaphore(0);
    private volatile Thread owner;

    public MyMutex() {
    }

    @Override
    public void lock() {
        if (users.getAndIncrement() > 0) {
            turn.acquireUninterruptibly();
        }
        owner = Thread.currentThread();
    }

    @Override
    public boolean tryLock() {
        if (!users.compareAndSet(0, 1)) {
            return false;
        }
        owner = Thread.currentThread();
        return true;
    }

    @Override
    public void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        owner = null;
        if (users.get() > 1) {
            turn.release();
        }
        users.decrementAndGet();
    }
}
