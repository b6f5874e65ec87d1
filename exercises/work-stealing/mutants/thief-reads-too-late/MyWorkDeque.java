// en: a thief takes the job first and reads it afterwards
// zh: 窃取者先取走，之后才去读
// property: givesEachJobOnce
// calls: 3
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class MyWorkDeque implements WorkDeque {

    private final AtomicIntegerArray jobs;

    private final AtomicInteger top = new AtomicInteger();

    private final AtomicInteger bottom = new AtomicInteger();

    public MyWorkDeque(int capacity) {
        jobs = new AtomicIntegerArray(capacity);
    }

    @Override
    public boolean push(int job) {
        int at = bottom.get();
        if (at - top.get() == jobs.length()) {
            return false;
        }
        jobs.set(at % jobs.length(), job);
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
        int job = jobs.get(at % jobs.length());
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
            if (top.compareAndSet(first, first + 1)) {
                return jobs.get(first % jobs.length());
            }
        }
    }
}
