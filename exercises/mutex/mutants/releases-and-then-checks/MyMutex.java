// en: the check may come after the release
// zh: 可以先释放再检查
// property: onlyTheHolderUnlocks
// calls: 3
public final class MyMutex implements Mutex {

    private Thread owner;

    public MyMutex() {
    }

    @Override
    public synchronized void lock() {
        while (owner != null) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        owner = Thread.currentThread();
    }

    @Override
    public synchronized boolean tryLock() {
        if (owner != null) {
            return false;
        }
        owner = Thread.currentThread();
        return true;
    }

    @Override
    public synchronized void unlock() {
        Thread holder = owner;
        owner = null;
        notify();
        if (holder != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
    }
}
