// en: tryLock may wait a little
// zh: tryLock 可以稍等一下
// property: onlyOneHolds
// calls: 2
import java.util.concurrent.Semaphore;

public final class MyMutex implements Mutex {

    private final Semaphore free = new Semaphore(1);
    private volatile Thread owner;

    public MyMutex() {
    }

    @Override
    public void lock() {
        free.acquireUninterruptibly();
        owner = Thread.currentThread();
    }

    @Override
    public boolean tryLock() {
        lock();
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
