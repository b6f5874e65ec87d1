import java.util.concurrent.locks.ReentrantLock;

/// What this exercise writes again.
public final class MyFairLock implements FairLock {

    private final ReentrantLock lock = new ReentrantLock(true);

    public MyFairLock() {
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }

    @Override
    public int holds() {
        return lock.getHoldCount();
    }
}
