import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// The whole deque is one immutable list behind one reference. Each change copies it.
public final class MyWorkDeque implements WorkDeque {

    private final int capacity;
    private final AtomicReference<List<Integer>> jobs = new AtomicReference<>(List.of());

    public MyWorkDeque(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public boolean push(int job) {
        while (true) {
            List<Integer> before = jobs.get();
            if (before.size() == capacity) {
                return false;
            }
            var after = new ArrayList<>(before);
            after.add(job);
            if (jobs.compareAndSet(before, List.copyOf(after))) {
                return true;
            }
        }
    }

    @Override
    public Integer pop() {
        while (true) {
            List<Integer> before = jobs.get();
            int last = before.size() - 1;
            if (last < 0) {
                return null;
            }
            if (jobs.compareAndSet(before, List.copyOf(before.subList(0, last)))) {
                return before.get(last);
            }
        }
    }

    @Override
    public Integer steal() {
        while (true) {
            List<Integer> before = jobs.get();
            if (before.isEmpty()) {
                return null;
            }
            if (jobs.compareAndSet(before, List.copyOf(before.subList(1, before.size())))) {
                return before.getFirst();
            }
        }
    }
}
