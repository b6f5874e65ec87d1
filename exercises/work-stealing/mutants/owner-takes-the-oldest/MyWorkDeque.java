// en: the owner takes from the top as well
// zh: 拥有者也从顶端取
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
        return steal();
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
