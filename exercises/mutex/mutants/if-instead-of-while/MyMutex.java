// en: whoever is woken has the lock
// zh: 被唤醒就等于拿到了锁
// property: nobodyIsForgotten
// calls: 4
public final class MyMutex implements Mutex {

    private Thread owner;

    public MyMutex() {
    }

    @Override
    public synchronized void lock() {
        if (owner != null) {
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
        notify();
    }
}
