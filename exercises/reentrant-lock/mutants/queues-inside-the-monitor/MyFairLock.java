// en: whoever waits to get into a monitor is let in in order
// zh: 等着进监视器的线程会按顺序放进去
// property: servesInOrder
// calls: 6
import java.util.ArrayDeque;
import java.util.Queue;

public final class MyFairLock implements FairLock {

    private final Queue<Thread> waiting = new ArrayDeque<>();
    private Thread owner;
    private int holds;

    public MyFairLock() {
    }

    @Override
    public synchronized void lock() {
        Thread me = Thread.currentThread();
        if (owner == null) {
            owner = me;
        } else if (owner != me) {
            waiting.add(me);
            while (owner != me) {
                pause();
            }
        }
        holds++;
    }

    @Override
    public synchronized void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        holds--;
        if (holds == 0) {
            owner = waiting.poll();
            notifyAll();
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
