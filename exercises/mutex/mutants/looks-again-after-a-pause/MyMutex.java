// en: to wait is to look again after a pause
// zh: 等待就是隔一会儿再看
// property: waitsAsleep
// calls: 4
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public final class MyMutex implements Mutex {

    private final AtomicReference<Thread> owner = new AtomicReference<>();

    public MyMutex() {
    }

    @Override
    public void lock() {
        while (!tryLock()) {
            LockSupport.parkNanos(1_000);
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
    }
}
