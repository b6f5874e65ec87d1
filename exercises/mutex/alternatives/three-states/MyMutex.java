import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Drepper's futex mutex: free, held, held with somebody waiting. The semaphore stands for the futex.
public final class MyMutex implements Mutex {

    private static final int FREE = 0;
    private static final int HELD = 1;
    private static final int CONTENDED = 2;

    private final AtomicInteger state = new AtomicInteger(FREE);
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile Thread owner;

    public MyMutex() {
    }

    @Override
    public void lock() {
        if (!state.compareAndSet(FREE, HELD)) {
            while (state.getAndSet(CONTENDED) != FREE) {
                wakeUps.acquireUninterruptibly();
            }
        }
        owner = Thread.currentThread();
    }

    @Override
    public boolean tryLock() {
        if (!state.compareAndSet(FREE, HELD)) {
            return false;
        }
        owner = Thread.currentThread();
        return true;
    }

    @Override
    public void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        owner = null;
        if (state.getAndSet(FREE) == CONTENDED) {
            wakeUps.release();
        }
    }
}
