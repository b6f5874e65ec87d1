package dev.touchstone.scheduled;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's class of this name.
public final class Semaphore {

    private final boolean fair;
    private final Deque<Strand> queue = new ArrayDeque<>();
    private final Clock clock = new Clock();
    private int permits;

    public Semaphore(int permits) {
        this(permits, false);
    }

    public Semaphore(int permits, boolean fair) {
        this.permits = permits;
        this.fair = fair;
    }

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public void acquire(int count) throws InterruptedException {
        Thread.throwIfInterrupted();
        if (await(count, Strand.NEVER, true)) {
            take(count);
        } else {
            Thread.throwIfInterrupted();
        }
        Accesses.did(this, "acquire(" + count + ")", "");
    }

    public void acquireUninterruptibly() {
        acquireUninterruptibly(1);
    }

    public void acquireUninterruptibly(int count) {
        await(count, Strand.NEVER, false);
        take(count);
        Accesses.did(this, "acquire(" + count + ")", "");
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int count) {
        require(count);
        Scheduler.running().point(permits >= count ? 0 : System.identityHashCode(this));
        boolean done = permits >= count;
        if (done) {
            take(count);
        }
        Accesses.did(this, "tryAcquire(" + count + ")", String.valueOf(done));
        return done;
    }

    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return tryAcquire(1, timeout, unit);
    }

    public boolean tryAcquire(int count, long timeout, TimeUnit unit) throws InterruptedException {
        Thread.throwIfInterrupted();
        boolean done = await(count, Scheduler.running().deadlineIn(unit.toNanos(timeout)), true);
        if (done) {
            take(count);
        } else {
            Thread.throwIfInterrupted();
        }
        Accesses.did(this, "tryAcquire(" + count + ")", String.valueOf(done));
        return done;
    }

    public void release() {
        release(1);
    }

    public void release(int count) {
        require(count);
        Scheduler run = Scheduler.running();
        run.point(0);
        permits += count;
        Strand me = run.current();
        clock.join(me.clock);
        me.clock.tick(me.number);
        run.changed();
        Accesses.did(this, "release(" + count + ")", "");
    }

    public int availablePermits() {
        Scheduler.running().point(System.identityHashCode(this));
        return permits;
    }

    public int drainPermits() {
        Scheduler.running().point(0);
        int drained = permits;
        take(drained);
        return drained;
    }

    public boolean hasQueuedThreads() {
        return !queue.isEmpty();
    }

    private static void require(int count) {
        if (count < 0) {
            throw new IllegalArgumentException();
        }
    }

    /// @return whether the permits can be taken
    private boolean await(int count, long deadline, boolean interruptible) {
        require(count);
        Scheduler run = Scheduler.running();
        run.point(0);
        Strand me = run.current();
        queue.addLast(me);
        Strand.Reason turn = () -> (interruptible && me.interrupted) || isFreeFor(me, count);
        run.awaitUntil(deadline, turn, "acquire()", this);
        boolean free = isFreeFor(me, count);
        queue.remove(me);
        run.changed();
        return free;
    }

    private boolean isFreeFor(Strand me, int count) {
        return permits >= count && (!fair || queue.peekFirst() == me);
    }

    private void take(int count) {
        permits -= count;
        Scheduler.running().current().clock.join(clock);
    }
}
