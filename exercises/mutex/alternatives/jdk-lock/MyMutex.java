import java.util.concurrent.locks.ReentrantLock;

public final class MyMutex implements Mutex {

    private final ReentrantLock lock = new ReentrantLock();

    public MyMutex() {
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public boolean tryLock() {
        return !lock.isHeldByCurrentThread() && lock.tryLock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }
}
