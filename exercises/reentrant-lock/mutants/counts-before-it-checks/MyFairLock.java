// en: the count may go down before the check
// zh: 可以先减计数再检查
// property: onlyTheHolderUnlocks
// calls: 4
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

    @Override
    public void unlock() {
        holds--;
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
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
