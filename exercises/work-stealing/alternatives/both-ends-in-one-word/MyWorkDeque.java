import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/// Both ends stand in one word, so that every change is one compareAndSet. The top is in the upper half and only grows.
public final class MyWorkDeque implements WorkDeque {

    private final AtomicIntegerArray jobs;
    private final AtomicLong ends = new AtomicLong();

    public MyWorkDeque(int capacity) {
        jobs = new AtomicIntegerArray(capacity);
    }

    private static int top(long word) {
        return (int) (word >>> 32);
    }

    private static int bottom(long word) {
        return (int) word;
    }

    private static long word(int top, int bottom) {
        return (long) top << 32 | bottom;
    }

    @Override
    public boolean push(int job) {
        long before = ends.get();
        if (bottom(before) - top(before) == jobs.length()) {
            return false;
        }
        jobs.set(bottom(before) % jobs.length(), job);
        while (!ends.compareAndSet(before, word(top(before), bottom(before) + 1))) {
            before = ends.get();
        }
        return true;
    }

    @Override
    public Integer pop() {
        while (true) {
            long before = ends.get();
            if (bottom(before) == top(before)) {
                return null;
            }
            int job = jobs.get((bottom(before) - 1) % jobs.length());
            // The last one is taken at the top, so that no word comes back with another job behind it.
            long after = bottom(before) - top(before) == 1
                    ? word(top(before) + 1, bottom(before))
                    : word(top(before), bottom(before) - 1);
            if (ends.compareAndSet(before, after)) {
                return job;
            }
        }
    }

    @Override
    public Integer steal() {
        while (true) {
            long before = ends.get();
            if (bottom(before) == top(before)) {
                return null;
            }
            int job = jobs.get(top(before) % jobs.length());
            if (ends.compareAndSet(before, word(top(before) + 1, bottom(before)))) {
                return job;
            }
        }
    }
}
