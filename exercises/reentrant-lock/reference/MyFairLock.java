import java.util.concurrent.atomic.AtomicInteger;

/// Tickets give the order: drawing one is the first thing that a thread does and takes one step, so nobody is passed on
/// the way into the monitor. The monitor is where they sleep.
public final class MyFairLock implements FairLock {

    private final AtomicInteger next = new AtomicInteger();

    /// Guarded by the monitor.
    private int serving;

    private volatile Thread owner;

    /// Used by the owner only.
    private int holds;

    public MyFairLock() {
    }

    /// My own name stands there only if I wrote it, so this look needs no lock.
    @Override
    public void lock() {
        Thread me = Thread.currentThread();
        if (owner != me) {
            await(next.getAndIncrement());
            owner = me;
        }
        holds++;
    }

    private synchronized void await(int mine) {
        while (serving != mine) {
            pause();
        }
    }

    /// Forgets the owner before the next one can write its name.
    @Override
    public void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        holds--;
        if (holds == 0) {
            owner = null;
            serveNext();
        }
    }

    private synchronized void serveNext() {
        serving++;
        notifyAll();
    }

    @Override
    public int holds() {
        return owner == Thread.currentThread() ? holds : 0;
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
