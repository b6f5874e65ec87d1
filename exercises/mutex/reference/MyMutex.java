import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/// The queue of those who wait is guarded by the monitor, which nobody holds for longer than a few steps; the long wait
/// is done outside of it, parked.
public final class MyMutex implements Mutex {

    private final Queue<Thread> waiting = new ArrayDeque<>();
    private Thread owner;

    public MyMutex() {
    }

    @Override
    public void lock() {
        Thread me = Thread.currentThread();
        if (isTakenOrQueued(me)) {
            return;
        }
        while (!isOwner(me)) {
            LockSupport.park(this);
        }
    }

    @Override
    public synchronized boolean tryLock() {
        if (owner != null) {
            return false;
        }
        owner = Thread.currentThread();
        return true;
    }

    /// Hands the lock to the first in the queue: it owns it before it wakes up.
    @Override
    public void unlock() {
        LockSupport.unpark(handOver());
    }

    private synchronized boolean isTakenOrQueued(Thread me) {
        if (owner == null) {
            owner = me;
            return true;
        }
        waiting.add(me);
        return false;
    }

    private synchronized boolean isOwner(Thread me) {
        return owner == me;
    }

    private synchronized Thread handOver() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException("unlock by a thread that does not hold the lock");
        }
        owner = waiting.poll();
        return owner;
    }
}
