// en: it is enough to wake one, the queue says who goes on
// zh: 叫醒一个就够，队列决定谁继续
// property: servesInOrder
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
        notify();
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
