package dev.touchstone.scheduled;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
            run.point(0);
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
            run.point(0);
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
            done = await(run, run.nanos() + unit.toNanos(time), true);
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
            run.point(0);
            release(run);
        }
        Accesses.did(this, "unlock()", "");
    }

    @Override
    public Condition newCondition() {
        return new Waiting();
    }

    public boolean isLocked() {
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
        Scheduler.running().point(System.identityHashCode(this));
        return !queue.isEmpty();
    }

    public int getQueueLength() {
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
        run.changed();
    }

    /// A condition of this lock.
    private final class Waiting implements Condition {

        private final List<Strand> waiters = new ArrayList<>();

        @Override
        public void await() throws InterruptedException {
            signalledBy(Strand.NEVER, true);
        }

        @Override
        public void awaitUninterruptibly() {
            waitUntil(Strand.NEVER, false);
        }

        @Override
        public long awaitNanos(long nanos) throws InterruptedException {
            long deadline = Scheduler.running().nanos() + nanos;
            signalledBy(deadline, true);
            return deadline - Scheduler.running().nanos();
        }

        @Override
        public boolean await(long time, TimeUnit unit) throws InterruptedException {
            return signalledBy(Scheduler.running().nanos() + unit.toNanos(time), true);
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // the interface says so
        public boolean awaitUntil(java.util.Date deadline) throws InterruptedException {
            return signalledBy(deadline.getTime() * 1_000_000L, true);
        }

        private boolean signalledBy(long deadline, boolean interruptible) throws InterruptedException {
            Thread.throwIfInterrupted();
            boolean signalled = waitUntil(deadline, interruptible);
            if (!signalled) {
                Thread.throwIfInterrupted();
            }
            return signalled;
        }

        private boolean waitUntil(long deadline, boolean interruptible) {
            Scheduler run = owned();
            Strand me = run.current();
            int count = holds;
            waiters.add(me);
            Accesses.did(this, "await()", "");
            release(run);
            run.awaitUntil(deadline, () -> !waiters.contains(me) || (interruptible && me.interrupted), "await()", this);
            boolean signalled = !waiters.remove(me);
            ReentrantLock.this.await(run, Strand.NEVER, false);
            take(run, count);
            Accesses.did(this, "await()", "back");
            return signalled;
        }

        @Override
        public void signal() {
            Scheduler run = owned();
            if (waiters.isEmpty()) {
                Accesses.did(this, "signal()", "");
            } else {
                Strand woken = waiters.removeFirst();
                run.changed();
                Accesses.did(this, "signal()", Threads.name(woken));
            }
        }

        @Override
        public void signalAll() {
            Scheduler run = owned();
            Accesses.did(this, "signalAll()", Threads.names(waiters));
            waiters.clear();
            run.changed();
        }

        private Scheduler owned() {
            Scheduler run = Scheduler.running();
            if (owner != run.current()) {
                throw new IllegalMonitorStateException();
            }
            return run;
        }
    }
}
