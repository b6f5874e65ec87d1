// en: it is enough to check that somebody holds the lock
// zh: 检查有人持有锁就够了
// property: onlyTheHolderUnlocks
// calls: 2
public final class MyMutex implements Mutex {

    private boolean held;

    public MyMutex() {
    }

    @Override
    public synchronized void lock() {
        while (held) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        held = true;
    }

    @Override
    public synchronized boolean tryLock() {
        boolean free = !held;
        held = true;
        return free;
    }

    @Override
    public synchronized void unlock() {
        if (!held) {
            throw new IllegalMonitorStateException();
        }
        held = false;
        notify();
    }
}
