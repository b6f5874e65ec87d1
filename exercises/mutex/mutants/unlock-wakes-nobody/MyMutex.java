// en: whoever sleeps notices that the lock is free
// zh: 睡着的线程自己会发现锁空闲了
// property: onlyOneHolds
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
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        owner = null;
    }
}
