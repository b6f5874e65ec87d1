// en: the order of the two lines in unlock does not matter
// zh: unlock 里那两行谁先谁后都行
// property: nobodyIsForgotten
// calls: 4
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
        free.release();
        owner = null;
    }
}
