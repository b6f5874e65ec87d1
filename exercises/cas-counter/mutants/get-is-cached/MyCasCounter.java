// en: the last value written to a second field is the latest
// zh: 写进第二个字段的最后一个值就是最新的
// property: answersAsIfOneAtATime
// calls: 3
import java.util.concurrent.atomic.AtomicInteger;

public final class MyCasCounter implements CasCounter {

    private final AtomicInteger value;
    private volatile int seen;

    public MyCasCounter(int start) {
        value = new AtomicInteger(start);
        seen = start;
    }

    @Override
    public int increment() {
        return add(1);
    }

    @Override
    public int add(int amount) {
        int after = value.addAndGet(amount);
        seen = after;
        return after;
    }

    @Override
    public int get() {
        return seen;
    }
}
