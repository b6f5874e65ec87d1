import java.util.concurrent.atomic.AtomicInteger;

public final class MyCasCounter implements CasCounter {

    private final AtomicInteger value;

    public MyCasCounter(int start) {
        value = new AtomicInteger(start);
    }

    @Override
    public int increment() {
        return add(1);
    }

    /// Computes with what it has read, and writes only if that is still there. If not, another thread has got on: read
    /// again and compute again.
    @Override
    public int add(int amount) {
        while (true) {
            int before = value.get();
            int after = before + amount;
            if (value.compareAndSet(before, after)) {
                return after;
            }
        }
    }

    @Override
    public int get() {
        return value.get();
    }
}
