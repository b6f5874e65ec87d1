// en: one field for the waiting thread is enough
// zh: 用一个字段记住等待的线程就够了
// property: nobodyIsForgotten
// calls: 5
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public final class MyMutex implements Mutex {

    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private volatile Thread waiting;

    public MyMutex() {
    }

    @Override
    public void lock() {
        while (!tryLock()) {
            waiting = Thread.currentThread();
            if (owner.get() != null) {
                LockSupport.park(this);
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
        LockSupport.unpark(waiting);
    }
}
