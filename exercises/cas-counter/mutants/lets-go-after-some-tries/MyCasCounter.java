// en: after some failed tries the others are done
// zh: 失败几次之后，别的线程总该结束了
// property: countsEveryIncrement
// calls: 2
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
        for (int tries = 0; tries < 1; tries++) {
            int before = value.get();
            if (value.compareAndSet(before, before + amount)) {
                return before + amount;
            }
        }
        int after = value.get() + amount;
        value.set(after);
        return after;
    }

    @Override
    public int get() {
        return value.get();
    }
}
