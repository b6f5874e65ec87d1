package dev.touchstone.scheduled;

import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name.
public final class LockSupport {

    private LockSupport() {}

    public static void park() {
        parkUntilNanos(Strand.NEVER);
    }

    public static void park(@Nullable Object blocker) {
        parkUntilNanos(Strand.NEVER);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            parkUntilNanos(Scheduler.running().deadlineIn(nanos));
        }
    }

    public static void parkNanos(@Nullable Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void unpark(@Nullable Thread thread) {
        Strand strand = thread == null ? null : thread.strand();
        if (strand != null) {
            Scheduler run = Scheduler.running();
            run.point(0);
            strand.permit = true;
            Strand me = run.current();
            strand.permitClock.join(me.clock);
            me.clock.tick(me.number);
            run.changed();
            Accesses.did(null, "unpark(" + Threads.name(strand) + ")", "");
        }
    }

    private static void parkUntilNanos(long deadline) {
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        run.point(0);
        if (me.permit || !run.wakesByItself("park()", null)) {
            run.awaitUntil(deadline, () -> me.permit || me.interrupted, "park()", null);
        }
        if (me.permit) {
            me.permit = false;
            me.clock.join(me.permitClock);
        }
        Accesses.did(null, "park()", "back");
    }
}
