package dev.touchstone.scheduled;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The monitors of objects: called by woven code in place of `synchronized`, `wait` and `notify`.
public final class Monitors {

    private Monitors() {}

    /// One object's monitor in one run.
    static final class Monitor implements Strand.Reason {

        private final Clock clock = new Clock();
        private final List<Strand> waiters = new ArrayList<>();
        private @Nullable Strand owner;
        private int entries;

        @Override
        public boolean isOver() {
            return owner == null;
        }

        @Override
        public @Nullable Strand holder() {
            return owner;
        }
    }

    /// All monitors of one run.
    static final class Table {

        private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();

        Monitor of(Object object) {
            return monitors.computeIfAbsent(object, _ -> new Monitor());
        }
    }

    public static void enter(@Nullable Object object, int site) {
        Objects.requireNonNull(object);
        if (!Scheduler.isRunning()) {
            return;
        }
        Scheduler run = Scheduler.running();
        run.at(site);
        Monitor monitor = run.monitors.of(object);
        if (monitor.owner != run.current()) {
            run.beforeLock(object);
            run.await(monitor, "synchronized {", object);
            take(run, monitor, 1);
        } else {
            monitor.entries++;
        }
        Accesses.did(object, "synchronized {", "");
    }

    public static void exit(Object object, int site) {
        if (!Scheduler.isRunning()) {
            return;
        }
        Scheduler run = Scheduler.running();
        Monitor monitor = run.monitors.of(object);
        if (monitor.owner == run.current() && --monitor.entries == 0) {
            run.at(site);
            run.beforeRelease(object);
            release(run, monitor);
            Accesses.did(object, "}", "");
        }
    }

    public static void await(Object object, int site) throws InterruptedException {
        await(object, 0L, site);
    }

    /// @param millis how long at most; 0 for as long as it takes
    public static void await(Object object, long millis, int site) throws InterruptedException {
        Scheduler run = owned(object, site);
        Monitor monitor = run.monitors.of(object);
        Strand me = run.current();
        Thread.throwIfInterrupted();
        int entries = monitor.entries;
        monitor.waiters.add(me);
        Accesses.did(object, "wait()", "");
        monitor.entries = 0;
        release(run, monitor);
        if (!run.wakesByItself("wait()", object)) {
            run.awaitUntil(millis == 0 ? Strand.NEVER : run.deadlineIn(TimeUnit.MILLISECONDS.toNanos(millis)),
                    () -> !monitor.waiters.contains(me) || me.interrupted, "wait()", object);
        }
        boolean notified = !monitor.waiters.remove(me);
        run.await(monitor, "wait()", object);
        take(run, monitor, entries);
        if (!notified) {
            Thread.throwIfInterrupted();
        }
        Accesses.did(object, "wait()", "back");
    }

    public static void await(Object object, long millis, int nanos, int site) throws InterruptedException {
        await(object, millis + (nanos > 0 ? 1 : 0), site);
    }

    public static void wake(Object object, int site) {
        Scheduler run = owned(object, site);
        Monitor monitor = run.monitors.of(object);
        if (!monitor.waiters.isEmpty()) {
            Strand woken = monitor.waiters.remove(run.choose(monitor.waiters.size()));
            run.changed();
            Accesses.did(object, "notify()", Threads.name(woken));
        } else {
            Accesses.did(object, "notify()", "");
        }
    }

    public static void wakeAll(Object object, int site) {
        Scheduler run = owned(object, site);
        Monitor monitor = run.monitors.of(object);
        Accesses.did(object, "notifyAll()", Threads.names(monitor.waiters));
        monitor.waiters.clear();
        run.changed();
    }

    /// Whether the current thread holds the monitor.
    public static boolean holds(Object object) {
        return Scheduler.running().monitors.of(object).owner == Scheduler.running().current();
    }

    private static Scheduler owned(Object object, int site) {
        Scheduler run = Scheduler.running();
        run.at(site);
        if (run.monitors.of(object).owner != run.current()) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return run;
    }

    private static void take(Scheduler run, Monitor monitor, int entries) {
        monitor.owner = run.current();
        monitor.entries = entries;
        run.current().clock.join(monitor.clock);
    }

    private static void release(Scheduler run, Monitor monitor) {
        Strand me = run.current();
        monitor.owner = null;
        monitor.clock.set(me.clock);
        me.clock.tick(me.number);
        run.released(false);
    }
}
