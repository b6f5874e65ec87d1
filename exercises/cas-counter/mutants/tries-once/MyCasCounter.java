// en: compareAndSet always succeeds
// zh: compareAndSet 总会成功
// property: countsEveryIncrement
// calls: 2
import java.util.concurrent.atomic.AtomicInteger;

public final class MyCasCounter implements CasCounter {

    private final AtomicInteger value = new AtomicInteger();

    public MyCasCounter(int start) {
        value.set(start);
    }

    @Override
    public int increment() {
        return add(1);
    }

    @Override
    public int add(int amount) {
        int before = value.get();
        value.compareAndSet(before, before + amount);
        return before + amount;
    }

    @Override
    public int get() {
        return value.get();
    }
}
