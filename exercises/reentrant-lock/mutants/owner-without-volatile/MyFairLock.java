// en: the owner may be read without a lock, as only I can write my name
// zh: 只有我会写自己的名字，所以读持有者不用加锁
// property: countsItsHolds
// calls: 6
import java.util.concurrent.atomic.AtomicInteger;

public final class MyFairLock implements FairLock {

    private final AtomicInteger next = new AtomicInteger();
    private int serving;
    private Thread owner;
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
