// en: notify wakes whoever waited longest, so it is fair
// zh: notify 会唤醒等得最久的，所以是公平的
// property: servesInOrder
// calls: 6
public final class MyFairLock implements FairLock {

    private Thread owner;
    private int holds;

    public MyFairLock() {
    }

    @Override
    public synchronized void lock() {
        Thread me = Thread.currentThread();
        while (owner != null && owner != me) {
            pause();
        }
        owner = me;
        holds++;
    }

    @Override
    public synchronized void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        holds--;
        if (holds == 0) {
            owner = null;
            notify();
        }
    }

    @Override
    public synchronized int holds() {
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
