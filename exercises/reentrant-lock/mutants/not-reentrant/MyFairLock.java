// en: the holder has no reason to lock again
// zh: 持有者没有理由再加一次锁
// property: countsItsHolds
// calls: 3
import java.util.concurrent.atomic.AtomicInteger;

public final class MyFairLock implements FairLock {

    private final AtomicInteger next = new AtomicInteger();
    private int serving;
    private volatile Thread owner;
    private int holds;

    public MyFairLock() {
    }

    @Override
    public void lock() {
        await(next.getAndIncrement());
        owner = Thread.currentThread();
        holds++;
    }

    private synchronized void await(int mine) {
        while (serving != mine) {
            pause();
        }
    }

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
