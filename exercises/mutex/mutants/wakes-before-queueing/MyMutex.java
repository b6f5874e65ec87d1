// en: first look, then stand in the queue, then sleep
// zh: 先看一眼，再排队，再睡
// property: onlyOneHolds
// calls: 3
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

public final class MyMutex implements Mutex {

    private final Queue<Thread> waiting = new ArrayDeque<>();
    private Thread owner;

    public MyMutex() {
    }

    @Override
    public void lock() {
        Thread me = Thread.currentThread();
        while (!tryLock()) {
            synchronized (this) {
                waiting.add(me);
            }
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

    @Override
    public void unlock() {
        Thread next;
        synchronized (this) {
            if (owner != Thread.currentThread()) {
                throw new IllegalMonitorStateException();
            }
            owner = null;
            next = waiting.poll();
        }
        LockSupport.unpark(next);
    }
}
