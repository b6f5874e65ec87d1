// en: get and set of an AtomicInteger are atomic together
// zh: AtomicInteger 的 get 和 set 合起来也是原子的
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
        int after = value.get() + amount;
        value.set(after);
        return after;
    }

    @Override
    public int get() {
        return value.get();
    }
}
