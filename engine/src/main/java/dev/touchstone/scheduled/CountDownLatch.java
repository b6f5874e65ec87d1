package dev.touchstone.scheduled;

import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's class of this name.
public final class CountDownLatch {

    private final Clock clock = new Clock();
    private long count;

    public CountDownLatch(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count < 0");
        }
        this.count = count;
    }

    public void await() throws InterruptedException {
        awaitUntil(Strand.NEVER);
    }

    public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return awaitUntil(Scheduler.running().deadlineIn(unit.toNanos(timeout)));
    }

    public void countDown() {
        Scheduler run = Scheduler.running();
        run.point(0);
        Strand me = run.current();
        clock.join(me.clock);
        me.clock.tick(me.number);
        count = Math.max(0, count - 1);
        run.changed();
        Accesses.did(this, "countDown()", String.valueOf(count));
    }

    public long getCount() {
        Scheduler.running().point(System.identityHashCode(this));
        return count;
    }

    private boolean awaitUntil(long deadline) throws InterruptedException {
        Thread.throwIfInterrupted();
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        run.point(0);
        run.awaitUntil(deadline, () -> count == 0 || me.interrupted, "await()", this);
        Thread.throwIfInterrupted();
        if (count == 0) {
            me.clock.join(clock);
        }
        Accesses.did(this, "await()", "back");
        return count == 0;
    }
}
