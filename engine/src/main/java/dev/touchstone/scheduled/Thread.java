package dev.touchstone.scheduled;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: a logical thread of the run.
@SuppressWarnings("AvoidCommonTypeNames") // so that stack traces read as expected
public class Thread implements Runnable {

    private static final String UNNAMED = "Thread-";

    private final @Nullable Runnable target;
    private String name;
    private boolean daemon;
    private @Nullable Strand strand;

    public Thread() {
        this(null, "");
    }

    public Thread(@Nullable Runnable task) {
        this(task, "");
    }

    public Thread(String name) {
        this(null, name);
    }

    public Thread(@Nullable Runnable task, String name) {
        this.target = task;
        this.name = name;
    }

    private Thread(Strand strand) {
        this(null, "");
        this.strand = strand;
    }

    public static Thread currentThread() {
        Strand current = Scheduler.running().current();
        Thread known = current.handle;
        if (known == null) {
            known = new Thread(current);
            current.handle = known;
        }
        return known;
    }

    public static Thread startVirtualThread(Runnable task) {
        var thread = new Thread(task);
        thread.start();
        return thread;
    }

    public static void onSpinWait() {
        if (Scheduler.isRunning()) {
            Scheduler.running().spin();
        }
    }

    @SuppressWarnings("NamedLikeContextualKeyword") // as the original is named
    public static void yield() {
        onSpinWait();
    }

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        run.awaitUntil(run.deadlineIn(TimeUnit.MILLISECONDS.toNanos(millis)), () -> me.interrupted, "sleep", null);
        throwIfInterrupted();
    }

    /// Throws if the current thread has been interrupted, which is forgotten then.
    static void throwIfInterrupted() throws InterruptedException {
        if (forgetInterrupt()) {
            throw new InterruptedException();
        }
    }

    public static boolean interrupted() {
        Scheduler run = Scheduler.running();
        run.point(System.identityHashCode(currentThread()));
        return forgetInterrupt();
    }

    private static boolean forgetInterrupt() {
        Strand me = Scheduler.running().current();
        boolean was = knowsInterrupt(me);
        me.interrupted = false;
        return was;
    }

    /// Whether `strand` is interrupted: whoever finds that out knows what whoever did it knew.
    private static boolean knowsInterrupt(Strand strand) {
        if (strand.interrupted) {
            Scheduler.running().current().clock.join(strand.interruptClock);
        }
        return strand.interrupted;
    }

    public static boolean holdsLock(Object object) {
        return Monitors.holds(object);
    }

    @Override
    public void run() {
        if (target != null) {
            target.run();
        }
    }

    public void start() {
        if (strand != null) {
            throw new IllegalThreadStateException();
        }
        Scheduler run = Scheduler.running();
        run.point(0);
        Strand started = run.start(this::live);
        started.handle = this;
        strand = started;
        Accesses.did(null, "start()", Threads.name(started));
    }

    /// What throws ends its thread and nothing else.
    private void live() {
        try {
            run();
        } catch (Throwable e) {
            Accesses.did(null, "", e.getClass().getSimpleName());
        }
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final void join(long millis) throws InterruptedException {
        Strand other = strand;
        if (other == null) {
            return;
        }
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        run.point(0);
        run.awaitUntil(millis == 0 ? Strand.NEVER : run.deadlineIn(TimeUnit.MILLISECONDS.toNanos(millis)),
                new Strand.Reason() {
                    @Override
                    public boolean isOver() {
                        return other.done || me.interrupted;
                    }

                    @Override
                    public @Nullable Strand holder() {
                        return other;
                    }
                }, "join()", null);
        throwIfInterrupted();
        if (other.done) {
            me.clock.join(other.clock);
        }
    }

    public void interrupt() {
        Strand other = strand;
        if (other != null && !other.done) {
            Scheduler run = Scheduler.running();
            run.point(0);
            other.interrupted = true;
            Strand me = run.current();
            other.interruptClock.join(me.clock);
            me.clock.tick(me.number);
            run.changed();
            Accesses.did(null, "interrupt()", Threads.name(other));
        }
    }

    public boolean isInterrupted() {
        Scheduler.running().point(System.identityHashCode(this));
        return strand != null && knowsInterrupt(strand);
    }

    public final boolean isAlive() {
        Scheduler run = Scheduler.running();
        run.point(System.identityHashCode(this));
        if (strand != null && strand.done) {
            run.current().clock.join(strand.clock);
        }
        return strand != null && !strand.done;
    }

    public final String getName() {
        return name.isEmpty() ? UNNAMED + threadId() : name;
    }

    public final void setName(String name) {
        this.name = name;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void setDaemon(boolean on) {
        daemon = on;
    }

    public final long threadId() {
        return strand == null ? 0 : strand.number + 1L;
    }

    public long getId() {
        return threadId();
    }

    /// The logical thread, once it has been started.
    @Nullable
    Strand strand() {
        return strand;
    }

    String text() {
        return strand == null ? "Thread" : Threads.name(strand);
    }

    @Override
    public String toString() {
        return "Thread[" + getName() + "]";
    }
}
