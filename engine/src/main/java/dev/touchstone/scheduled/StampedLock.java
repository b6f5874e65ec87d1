package dev.touchstone.scheduled;

import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name. What is read between [#tryOptimisticRead] and [#validate] races by design,
/// so it is not held to be a race, and threads may change at each such read.
public final class StampedLock {

    private static final long READ = 1;
    private static final long VERSION = 256;

    private final Clock written = new Clock();
    private final Clock read = new Clock();
    private @Nullable Strand writer;
    private int readers;
    private long version = VERSION;

    public StampedLock() {}

    public long writeLock() {
        Scheduler run = Scheduler.running();
        run.point(0);
        run.await(new Strand.Reason() {
            @Override
            public boolean isOver() {
                return writer == null && readers == 0;
            }

            @Override
            public @Nullable Strand holder() {
                return writer;
            }
        }, "writeLock()", this);
        Accesses.did(this, "writeLock()", "");
        return takeWrite(run);
    }

    public long tryWriteLock() {
        Scheduler run = Scheduler.running();
        run.point(System.identityHashCode(this));
        long stamp = writer == null && readers == 0 ? takeWrite(run) : 0;
        Accesses.did(this, "tryWriteLock()", String.valueOf(stamp != 0));
        return stamp;
    }

    public long readLock() {
        Scheduler run = Scheduler.running();
        run.point(0);
        run.await(new Strand.Reason() {
            @Override
            public boolean isOver() {
                return writer == null;
            }

            @Override
            public @Nullable Strand holder() {
                return writer;
            }
        }, "readLock()", this);
        Accesses.did(this, "readLock()", "");
        return takeRead(run);
    }

    public long tryReadLock() {
        Scheduler run = Scheduler.running();
        run.point(System.identityHashCode(this));
        long stamp = writer == null ? takeRead(run) : 0;
        Accesses.did(this, "tryReadLock()", String.valueOf(stamp != 0));
        return stamp;
    }

    public void unlockWrite(long stamp) {
        Scheduler run = Scheduler.running();
        if (writer == null || stamp != version) {
            throw new IllegalMonitorStateException();
        }
        run.point(0);
        writer = null;
        version += VERSION;
        release(run, written);
        Accesses.did(this, "unlockWrite()", "");
    }

    public void unlockRead(long stamp) {
        Scheduler run = Scheduler.running();
        if (readers == 0 || stamp != version + READ) {
            throw new IllegalMonitorStateException();
        }
        run.point(0);
        readers--;
        release(run, read);
        Accesses.did(this, "unlockRead()", "");
    }

    public void unlock(long stamp) {
        if (writer != null) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    public long tryOptimisticRead() {
        Scheduler run = Scheduler.running();
        run.point(System.identityHashCode(this));
        long stamp = writer == null ? version : 0;
        run.current().clock.join(written);
        run.current().optimistic = true;
        Accesses.did(this, "tryOptimisticRead()", String.valueOf(stamp != 0));
        return stamp;
    }

    public boolean validate(long stamp) {
        Scheduler run = Scheduler.running();
        run.point(System.identityHashCode(this));
        run.current().optimistic = false;
        boolean valid = isCurrent(stamp);
        Accesses.did(this, "validate()", String.valueOf(valid));
        return valid;
    }

    public long tryConvertToReadLock(long stamp) {
        Scheduler run = Scheduler.running();
        run.point(0);
        run.current().optimistic = false;
        long converted = 0;
        if (isCurrent(stamp) && writer != null) {
            writer = null;
            version += VERSION;
            release(run, written);
            converted = takeRead(run);
        } else if (isCurrent(stamp)) {
            converted = stamp == version ? takeRead(run) : stamp;
        }
        Accesses.did(this, "tryConvertToReadLock()", String.valueOf(converted != 0));
        return converted;
    }

    public long tryConvertToWriteLock(long stamp) {
        Scheduler run = Scheduler.running();
        run.point(0);
        run.current().optimistic = false;
        long converted = 0;
        if (isCurrent(stamp) && writer != null) {
            converted = stamp;
        } else if (isCurrent(stamp) && readers == (stamp == version ? 0 : 1)) {
            readers = 0;
            converted = takeWrite(run);
        }
        Accesses.did(this, "tryConvertToWriteLock()", String.valueOf(converted != 0));
        return converted;
    }

    public boolean isWriteLocked() {
        Scheduler.running().point(System.identityHashCode(this));
        return writer != null;
    }

    public boolean isReadLocked() {
        Scheduler.running().point(System.identityHashCode(this));
        return readers > 0;
    }

    /// Whether nobody has written since the stamp was given, or its holder is at it.
    private boolean isCurrent(long stamp) {
        return stamp != 0 && (stamp & -VERSION) == version
                && (writer == null || writer == Scheduler.running().current());
    }

    private long takeWrite(Scheduler run) {
        writer = run.current();
        run.current().clock.join(written);
        run.current().clock.join(read);
        run.current().optimistic = false;
        version += VERSION;
        return version;
    }

    private long takeRead(Scheduler run) {
        readers++;
        run.current().optimistic = false;
        run.current().clock.join(written);
        return version + READ;
    }

    private static void release(Scheduler run, Clock clock) {
        Strand me = run.current();
        clock.join(me.clock);
        me.clock.tick(me.number);
        run.changed();
    }
}
