import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class MyWorkDeque implements WorkDeque {

    /// Job number `i` lies at `i` modulo the capacity. Jobs `top` to `bottom - 1` are there.
    private final AtomicIntegerArray jobs;

    /// Only grows: whoever moves it on has taken the job at the top. So it never has the same value twice.
    private final AtomicInteger top = new AtomicInteger();

    /// Only the owner writes it.
    private final AtomicInteger bottom = new AtomicInteger();

    public MyWorkDeque(int capacity) {
        jobs = new AtomicIntegerArray(capacity);
    }

    /// Writes the job first and shows it afterwards.
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

    /// Takes the bottom job away from the thieves first, and looks afterwards whether one of them may be at it already.
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

    /// Reads the job before it takes it: afterwards its place may hold another one.
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
