package dev.touchstone.scheduled;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/// A condition of a lock that one thread holds at a time.
final class Waiting implements Condition {

    /// The lock, as its conditions use it.
    interface Hold {

        /// Whether the current thread holds it.
        boolean isMine();

        /// Lets go of it, however often the current thread holds it.
        ///
        /// @return how often
        int giveUp();

        /// Waits until it is free, and holds it `count` times.
        void takeBack(int count);
    }

    private final Hold hold;
    private final List<Strand> waiters = new ArrayList<>();

    Waiting(Hold hold) {
        this.hold = hold;
    }

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
        long deadline = Scheduler.running().deadlineIn(nanos);
        signalledBy(deadline, true);
        return deadline - Scheduler.running().nanos();
    }

    @Override
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return signalledBy(Scheduler.running().deadlineIn(unit.toNanos(time)), true);
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
        waiters.add(me);
        Accesses.did(this, "await()", "");
        int count = hold.giveUp();
        boolean woke = run.wakesByItself("await()", this);
        if (!woke) {
            run.awaitUntil(deadline, () -> !waiters.contains(me) || (interruptible && me.interrupted), "await()", this);
        }
        boolean signalled = !waiters.remove(me);
        hold.takeBack(count);
        Accesses.did(this, "await()", "back");
        return signalled || woke;
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
        if (!hold.isMine()) {
            throw new IllegalMonitorStateException();
        }
        return Scheduler.running();
    }
}
