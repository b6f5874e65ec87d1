// en: after some looks the other one is done
// zh: 看几次之后别人总该用完了
// property: onlyOneHolds
// calls: 4
import java.util.concurrent.atomic.AtomicBoolean;

public final class MySpinlock implements Spinlock {

    private final AtomicBoolean held = new AtomicBoolean();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        for (int looks = 0; looks < 3; looks++) {
            if (held.compareAndSet(false, true)) {
                return;
            }
        }
        held.set(true);
    }

    @Override
    public boolean tryLock() {
        return held.compareAndSet(false, true);
    }

    @Override
    public void unlock() {
        held.set(false);
    }
}
