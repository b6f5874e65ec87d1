// en: the value read after the update is the value of the update
// zh: 更新之后再读到的就是更新的结果
// property: answersAsIfOneAtATime
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
        value.addAndGet(amount);
        return value.get();
    }

    @Override
    public int get() {
        return value.get();
    }
}
