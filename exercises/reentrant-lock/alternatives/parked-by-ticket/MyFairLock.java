import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;

/// Each ticket has a place where its thread leaves its name, to be unparked when the ticket is served.
public final class MyFairLock implements FairLock {

    private static final int PLACES = 64;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger serving = new AtomicInteger();
    private final AtomicReferenceArray<Thread> sleepers = new AtomicReferenceArray<>(PLACES);
    private volatile Thread owner;
    private int holds;

    public MyFairLock() {
    }

    @Override
    public void lock() {
        Thread me = Thread.currentThread();
        if (owner != me) {
            int mine = next.getAndIncrement();
            sleepers.set(Math.floorMod(mine, PLACES), me);
            while (serving.get() != mine) {
                LockSupport.park(this);
            }
            owner = me;
        }
        holds++;
    }

    @Override
    public void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        holds--;
        if (holds == 0) {
            owner = null;
            int now = serving.incrementAndGet();
            LockSupport.unpark(sleepers.get(Math.floorMod(now, PLACES)));
        }
    }

    @Override
    public int holds() {
        return owner == Thread.currentThread() ? holds : 0;
    }
}
