import java.util.concurrent.atomic.AtomicInteger;

/// The ticket lock: as at a counter with numbers. Free when the next number to be drawn is the one that is served.
public final class MySpinlock implements Spinlock {

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger serving = new AtomicInteger();

    public MySpinlock() {
    }

    @Override
    public void lock() {
        int mine = next.getAndIncrement();
        while (serving.get() != mine) {
            Thread.onSpinWait();
        }
    }

    /// Draws a number only if it is served at once: a number that was drawn must be waited for.
    @Override
    public boolean tryLock() {
        int now = serving.get();
        return next.compareAndSet(now, now + 1);
    }

    /// Only the holder writes here, so that nothing can come between the read and the write.
    @Override
    public void unlock() {
        serving.set(serving.get() + 1);
    }
}
