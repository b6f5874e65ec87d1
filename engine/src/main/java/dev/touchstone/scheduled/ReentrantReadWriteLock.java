package dev.touchstone.scheduled;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name. Without fairness, readers give way to a writer that waits first.
public final class ReentrantReadWriteLock implements ReadWriteLock {

    private final boolean fair;
    private final ReadLock readLock = new ReadLock(this);
    private final WriteLock writeLock = new WriteLock(this);
    private final Deque<Turn> queue = new ArrayDeque<>();
    private final IdentityHashMap<Strand, Integer> readers = new IdentityHashMap<>();
    private final Clock written = new Clock();
    private final Clock read = new Clock();
    private @Nullable Strand writer;
    private int writeHolds;

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        this.fair = fair;
    }

    @Override
    public ReadLock readLock() {
        return readLock;
    }

    @Override
    public WriteLock writeLock() {
        return writeLock;
    }

    public int getReadLockCount() {
        Scheduler.running().point(System.identityHashCode(this));
        return readers.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isWriteLocked() {
        Scheduler.running().point(System.identityHashCode(this));
        return writer != null;
    }

    public boolean isWriteLockedByCurrentThread() {
        return writer == Scheduler.running().current();
    }

    public int getReadHoldCount() {
        return readers.getOrDefault(Scheduler.running().current(), 0);
    }

    public int getWriteHoldCount() {
        return isWriteLockedByCurrentThread() ? writeHolds : 0;
    }

    /// A thread that waits.
    private final class Turn implements Strand.Reason {

        private final Strand me;
        private final boolean writes;
        private final boolean interruptible;

        Turn(Strand me, boolean writes, boolean interruptible) {
            this.me = me;
            this.writes = writes;
            this.interruptible = interruptible;
        }

        @Override
        public boolean isOver() {
            return (interruptible && me.interrupted) || isFree();
        }

        @Override
        public @Nullable Strand holder() {
            return writer != null ? writer : readers.keySet().stream().findFirst().orElse(null);
        }

        boolean isFree() {
            return writes
                    ? writer == null && readers.isEmpty() && (!fair || queue.peekFirst() == this)
                    : writer == null && (queue.peekFirst() == this || queue.stream().takeWhile(turn -> turn != this)
                            .noneMatch(turn -> turn.writes));
        }
    }

    private boolean acquire(boolean writes, long deadline, boolean interruptible) {
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        if (writer == me || (!writes && readers.containsKey(me))) {
            hold(me, writes);
            return true;
        }
        run.point(0);
        boolean free = await(run, writes, deadline, interruptible);
        if (free) {
            hold(me, writes);
        }
        return free;
    }

    private boolean await(Scheduler run, boolean writes, long deadline, boolean interruptible) {
        var turn = new Turn(run.current(), writes, interruptible);
        queue.addLast(turn);
        run.awaitUntil(deadline, turn, (writes ? "writeLock()" : "readLock()") + ".lock()", this);
        boolean free = turn.isFree();
        queue.remove(turn);
        run.changed();
        return free;
    }

    private boolean acquireNow(boolean writes) {
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        run.point(System.identityHashCode(this));
        boolean free = writer == me || (writer == null && (!writes || readers.isEmpty()));
        if (free) {
            hold(me, writes);
        }
        return free;
    }

    private void hold(Strand me, boolean writes) {
        me.clock.join(written);
        if (writes) {
            me.clock.join(read);
            writer = me;
            writeHolds++;
        } else {
            readers.merge(me, 1, Integer::sum);
        }
    }

    /// What a condition of the writers' side does with it.
    private final class Hold implements Waiting.Hold {

        @Override
        public boolean isMine() {
            return isWriteLockedByCurrentThread();
        }

        @Override
        public int giveUp() {
            int given = writeHolds;
            writeHolds = 1;
            release(Scheduler.running(), true);
            return given;
        }

        @Override
        public void takeBack(int count) {
            Scheduler run = Scheduler.running();
            await(run, true, Strand.NEVER, false);
            hold(run.current(), true);
            writeHolds = count;
        }
    }

    private void release(boolean writes) {
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        if (writes ? writer != me : !readers.containsKey(me)) {
            throw new IllegalMonitorStateException();
        }
        run.point(0);
        release(run, writes);
    }

    private void release(Scheduler run, boolean writes) {
        Strand me = run.current();
        if (!writes) {
            read.join(me.clock);
            readers.computeIfPresent(me, (_, holds) -> holds == 1 ? null : holds - 1);
        } else if (--writeHolds == 0) {
            writer = null;
            written.set(me.clock);
        }
        me.clock.tick(me.number);
        run.changed();
    }

    /// The side of the readers.
    public static final class ReadLock extends Side {
        private ReadLock(ReentrantReadWriteLock lock) {
            super(lock, false);
        }
    }

    /// The side of the writers.
    public static final class WriteLock extends Side {
        private WriteLock(ReentrantReadWriteLock lock) {
            super(lock, true);
        }
    }

    abstract static sealed class Side implements Lock {

        private final ReentrantReadWriteLock lock;
        private final boolean writes;

        private Side(ReentrantReadWriteLock lock, boolean writes) {
            this.lock = lock;
            this.writes = writes;
        }

        @Override
        public void lock() {
            lock.acquire(writes, Strand.NEVER, false);
            told("lock()", "");
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            Thread.throwIfInterrupted();
            if (!lock.acquire(writes, Strand.NEVER, true)) {
                Thread.throwIfInterrupted();
            }
            told("lockInterruptibly()", "");
        }

        @Override
        public boolean tryLock() {
            boolean done = lock.acquireNow(writes);
            told("tryLock()", String.valueOf(done));
            return done;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            Thread.throwIfInterrupted();
            boolean done = lock.acquire(writes, Scheduler.running().deadlineIn(unit.toNanos(time)), true);
            if (!done) {
                Thread.throwIfInterrupted();
            }
            told("tryLock()", String.valueOf(done));
            return done;
        }

        @Override
        public void unlock() {
            lock.release(writes);
            told("unlock()", "");
        }

        @Override
        public Condition newCondition() {
            if (!writes) {
                throw new UnsupportedOperationException();
            }
            return new Waiting(lock.new Hold());
        }

        private void told(String what, String value) {
            Accesses.did(lock, (writes ? "writeLock()." : "readLock().") + what, value);
        }
    }
}
