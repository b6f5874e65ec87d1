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

    @Override
    public int add(int amount) {
        return value.addAndGet(amount);
    }

    @Override
    public int get() {
        return value.get();
    }
}
