// en: a failed compareAndSet may be repeated with the same value
// zh: compareAndSet 失败后可以用同一个值重试
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
        while (!value.compareAndSet(before, before + amount)) {
            Thread.onSpinWait();
        }
        return before + amount;
    }

    @Override
    public int get() {
        return value.get();
    }
}
