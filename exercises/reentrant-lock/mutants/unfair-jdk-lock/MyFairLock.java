// en: a ReentrantLock keeps the order by itself
// zh: ReentrantLock 本来就保持顺序
// property: servesInOrder
// calls: 6
import java.util.concurrent.locks.ReentrantLock;

public final class MyFairLock implements FairLock {

    private final ReentrantLock lock = new ReentrantLock();

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
