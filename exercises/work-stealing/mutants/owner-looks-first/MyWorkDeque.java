// en: the owner looks at the top before it lowers the bottom
// zh: 拥有者先看顶端，再降低底端
// property: givesEachJobOnce
// calls: 4
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
        int first = top.get();
        int at = bottom.get() - 1;
        bottom.set(at);
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
            int job = jobs.get(first % jobs.length());
            if (top.compareAndSet(first, first + 1)) {
                return job;
            }
        }
    }
}
