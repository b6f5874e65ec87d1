// en: whoever calls unlock must be the holder
// zh: 调用 unlock 的一定是持有者
// property: onlyTheHolderUnlocks
// calls: 2
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
        if (holds == 0) {
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
