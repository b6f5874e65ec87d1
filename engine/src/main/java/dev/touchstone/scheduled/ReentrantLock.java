package dev.touchstone.scheduled;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name. A fair one is given to whoever waits longest; another one to whoever comes
/// when it is free.
public final class ReentrantLock implements Lock {

    private final boolean fair;
    private final Deque<Strand> queue = new ArrayDeque<>();
    private final Clock clock = new Clock();
    private @Nullable Strand owner;
    private int holds;

    /// Whether somebody has looked at it without waiting for it.
    private boolean isSeen;

    public ReentrantLock() {
        this(false);
    }

    public ReentrantLock(boolean fair) {
        this.fair = fair;
    }

    private final class Turn implements Strand.Reason {

        private final Strand me;
        private final boolean interruptible;

        Turn(Strand me, boolean interruptible) {
            this.me = me;
            this.interruptible = interruptible;
        }

        @Override
        public boolean isOver() {
            return (interruptible && me.interrupted) || isFreeFor(me);
        }

        @Override
        public @Nullable Strand holder() {
            return owner;
        }
    }

    private boolean isFreeFor(Strand strand) {
        return owner == null && (!fair || queue.isEmpty() || queue.peekFirst() == strand);
    }

    @Override
    public void lock() {
        Scheduler run = Scheduler.running();
        if (!reenter(run)) {
            run.beforeLock(this);
            await(run, Strand.NEVER, false);
            take(run, 1);
        }
        Accesses.did(this, "lock()", "");
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        Scheduler run = Scheduler.running();
        Thread.throwIfInterrupted();
        if (!reenter(run)) {
            run.beforeLock(this);
            await(run, Strand.NEVER, true);
            Thread.throwIfInterrupted();
            take(run, 1);
        }
        Accesses.did(this, "lockInterruptibly()", "");
    }

    @Override
    public boolean tryLock() {
        Scheduler run = Scheduler.running();
        boolean done = reenter(run);
        if (!done) {
            run.point(owner == null ? 0 : System.identityHashCode(this));
            isSeen = true;
            done = owner == null;
            if (done) {
                take(run, 1);
            }
        }
        Accesses.did(this, "tryLock()", String.valueOf(done));
        return done;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        Scheduler run = Scheduler.running();
        Thread.throwIfInterrupted();
        boolean done = reenter(run);
        if (!done) {
            run.point(0);
            done = await(run, run.deadlineIn(unit.toNanos(time)), true);
            Thread.throwIfInterrupted();
            if (done) {
                take(run, 1);
            }
        }
        Accesses.did(this, "tryLock(" + time + ", " + unit + ")", String.valueOf(done));
        return done;
    }

    @Override
    public void unlock() {
        Scheduler run = Scheduler.running();
        if (owner != run.current()) {
            throw new IllegalMonitorStateException();
        }
        if (--holds == 0) {
            run.beforeRelease(this);
            release(run);
        }
        Accesses.did(this, "unlock()", "");
    }

    @Override
    public Condition newCondition() {
        return new Waiting(new Hold());
    }

    public boolean isLocked() {
        isSeen = true;
        Scheduler.running().point(System.identityHashCode(this));
        return owner != null;
    }

    public boolean isHeldByCurrentThread() {
        return owner == Scheduler.running().current();
    }

    public int getHoldCount() {
        return isHeldByCurrentThread() ? holds : 0;
    }

    public boolean isFair() {
        return fair;
    }

    public boolean hasQueuedThreads() {
        isSeen = true;
        Scheduler.running().point(System.identityHashCode(this));
        return !queue.isEmpty();
    }

    public int getQueueLength() {
        isSeen = true;
        Scheduler.running().point(System.identityHashCode(this));
        return queue.size();
    }

    private boolean reenter(Scheduler run) {
        if (owner == run.current()) {
            holds++;
            return true;
        }
        return false;
    }

    private boolean await(Scheduler run, long deadline, boolean interruptible) {
        Strand me = run.current();
        if (isFreeFor(me)) {
            return true;
        }
        queue.addLast(me);
        boolean free = run.awaitUntil(deadline, new Turn(me, interruptible), "lock()", this);
        queue.remove(me);
        if (!free || owner != null) {
            run.changed();
        }
        return free && owner == null;
    }

    private void take(Scheduler run, int count) {
        owner = run.current();
        holds = count;
        run.current().clock.join(clock);
    }

    private void release(Scheduler run) {
        Strand me = run.current();
        owner = null;
        holds = 0;
        clock.set(me.clock);
        me.clock.tick(me.number);
        run.released(isSeen);
    }

    /// What a condition of this lock does with it.
    private final class Hold implements Waiting.Hold {

        @Override
        public boolean isMine() {
            return isHeldByCurrentThread();
        }

        @Override
        public int giveUp() {
            int given = holds;
            release(Scheduler.running());
            return given;
        }

        @Override
        public void takeBack(int count) {
            Scheduler run = Scheduler.running();
            await(run, Strand.NEVER, false);
            take(run, count);
        }
    }
}
