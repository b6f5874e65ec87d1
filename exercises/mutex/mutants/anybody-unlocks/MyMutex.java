// en: whoever calls unlock must be the holder
// zh: 调用 unlock 的一定是持有者
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
        held = false;
        notify();
    }
}
