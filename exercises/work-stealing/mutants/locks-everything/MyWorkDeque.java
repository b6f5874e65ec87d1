// en: every call holds one lock
// zh: 每个调用都握着同一把锁
// property: neverWaits
// calls: 2
import java.util.ArrayDeque;
import java.util.Deque;

public final class MyWorkDeque implements WorkDeque {

    private final int capacity;
    private final Deque<Integer> jobs = new ArrayDeque<>();

    public MyWorkDeque(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized boolean push(int job) {
        return jobs.size() < capacity && jobs.add(job);
    }

    @Override
    public synchronized Integer pop() {
        return jobs.pollLast();
    }

    @Override
    public synchronized Integer steal() {
        return jobs.pollFirst();
    }
}
