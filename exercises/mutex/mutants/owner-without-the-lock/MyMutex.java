// en: reading the owner needs no lock and no volatile
// zh: 读取持有者不需要加锁，也不需要 volatile
// property: onlyOneHolds
// calls: 4
import java.util.concurrent.Semaphore;

public final class MyMutex implements Mutex {

    private final Semaphore free = new Semaphore(1);
    private Thread owner;

    public MyMutex() {
    }

    @Override
    public void lock() {
        if (owner != null) {
            Thread.onSpinWait();
        }
        free.acquireUninterruptibly();
        owner = Thread.currentThread();
    }

    @Override
    public boolean tryLock() {
        if (!free.tryAcquire()) {
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
        free.release();
    }
}
