// en: to wait is to look again
// zh: 等待就是反复看
// property: servesInOrder
// calls: 4
import java.util.concurrent.atomic.AtomicInteger;

public final class MyFairLock implements FairLock {

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger serving = new AtomicInteger();
    private volatile Thread owner;
    private int holds;

    public MyFairLock() {
    }

    @Override
    public void lock() {
        Thread me = Thread.currentThread();
        if (owner != me) {
            int mine = next.getAndIncrement();
            while (serving.get() != mine) {
                Thread.yield();
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
            serving.incrementAndGet();
        }
    }

    @Override
    public int holds() {
        return owner == Thread.currentThread() ? holds : 0;
    }
}
