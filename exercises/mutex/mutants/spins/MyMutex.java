// en: to wait is to look again
// zh: 等待就是反复看
// property: waitsAsleep
// calls: 4
import java.util.concurrent.atomic.AtomicReference;

public final class MyMutex implements Mutex {

    private final AtomicReference<Thread> owner = new AtomicReference<>();

    public MyMutex() {
    }

    @Override
    public void lock() {
        while (!tryLock()) {
            Thread.yield();
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
