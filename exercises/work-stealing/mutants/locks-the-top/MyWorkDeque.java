// en: thieves and the last job go through a spinlock
// zh: 窃取和取最后一个任务都要过一把自旋锁
// property: neverWaits
// calls: 2
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

public final class MyWorkDeque implements WorkDeque {

    private final int capacity;
    private final AtomicBoolean held = new AtomicBoolean();
    private final Deque<Integer> jobs = new ArrayDeque<>();

    public MyWorkDeque(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public boolean push(int job) {
        lock();
        boolean room = jobs.size() < capacity;
        if (room) {
            jobs.addLast(job);
        }
        held.set(false);
        return room;
    }

    @Override
    public Integer pop() {
        lock();
        Integer job = jobs.pollLast();
        held.set(false);
        return job;
    }

    @Override
    public Integer steal() {
        lock();
        Integer job = jobs.pollFirst();
        held.set(false);
        return job;
    }

    private void lock() {
        while (!held.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
    }
}
