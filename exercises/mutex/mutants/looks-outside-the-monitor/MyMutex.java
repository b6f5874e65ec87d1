// en: the look may stand before the monitor, the sleep inside
// zh: 查看可以放在监视器外，睡眠放在里面
// property: onlyOneHolds
// calls: 3
import java.util.concurrent.atomic.AtomicReference;

public final class MyMutex implements Mutex {

    private final AtomicReference<Thread> owner = new AtomicReference<>();

    public MyMutex() {
    }

    @Override
    public void lock() {
        while (!tryLock()) {
            synchronized (this) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public boolean tryLock() {
        return owner.compareAndSet(null, Thread.currentThread());
    }

    @Override
    public void unlock() {
        if (!owner.compareAndSet(Thread.currentThread(), null)) {
            throw new IllegalMonitorStateException();
        }
        synchronized (this) {
            notify();
        }
    }
}
