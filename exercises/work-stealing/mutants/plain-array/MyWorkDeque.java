// en: keeps the jobs in a plain array
// zh: 任务放在普通数组里
// property: givesEachJobOnce
// calls: 4
import java.util.concurrent.atomic.AtomicInteger;

public final class MyWorkDeque implements WorkDeque {

    private final int[] jobs;

    private final AtomicInteger top = new AtomicInteger();

    private final AtomicInteger bottom = new AtomicInteger();

    public MyWorkDeque(int capacity) {
        jobs = new int[capacity];
    }

    @Override
    public boolean push(int job) {
        int at = bottom.get();
        if (at - top.get() == jobs.length) {
            return false;
        }
        jobs[at % jobs.length] = job;
        bottom.set(at + 1);
        return true;
    }

    @Override
    public Integer pop() {
        int at = bottom.get() - 1;
        bottom.set(at);
        int first = top.get();
        if (at < first) {
            bottom.set(first);
            return null;
        }
        int job = jobs[at % jobs.length];
        if (at > first) {
            return job;
        }
        boolean won = top.compareAndSet(first, first + 1);
        bottom.set(first + 1);
        return won ? job : null;
    }

    @Override
    public Integer steal() {
        while (true) {
            int first = top.get();
            if (first >= bottom.get()) {
                return null;
            }
            int job = jobs[first % jobs.length];
            if (top.compareAndSet(first, first + 1)) {
                return job;
            }
        }
    }
}
