package dev.touchstone.scheduled;

import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name, without its optimistic reads: what these read races by design.
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

    private long takeWrite(Scheduler run) {
        writer = run.current();
        run.current().clock.join(written);
        run.current().clock.join(read);
        version += VERSION;
        return version;
    }

    private long takeRead(Scheduler run) {
        readers++;
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
