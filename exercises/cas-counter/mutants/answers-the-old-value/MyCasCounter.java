// en: getAndIncrement and incrementAndGet answer the same
// zh: getAndIncrement 和 incrementAndGet 返回相同的值
// property: countsEveryIncrement
// calls: 1
import java.util.concurrent.atomic.AtomicInteger;

public final class MyCasCounter implements CasCounter {

    private final AtomicInteger value;

    public MyCasCounter(int start) {
        value = new AtomicInteger(start);
    }

    @Override
    public int increment() {
        return value.getAndIncrement();
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
