package dev.touchstone.grading;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Kills a process that is not done in time. A deadline is set and cleared around every wait, which costs two volatile
/// writes; a virtual thread looks every few milliseconds.
final class Deadline {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final Process process;
    private volatile @Nullable BooleanSupplier over;
    private volatile boolean passed;
    private volatile boolean ended;

    Deadline(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::watch);
    }

    /// By the clock on the wall.
    void set(Duration patience) {
        long start = System.nanoTime();
        over = () -> System.nanoTime() - start > patience.toNanos();
    }

    void set(TimeLimit limit) {
        over = limit::isOver;
    }

    void clear() {
        over = null;
    }

    /// Whether the process was killed by this.
    boolean passed() {
        return passed;
    }

    /// Stops watching.
    void end() {
        ended = true;
    }

    private void watch() {
        while (!ended && process.isAlive()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            BooleanSupplier now = over;
            if (now != null && now.getAsBoolean()) {
                passed = true;
                process.destroyForcibly();
                return;
            }
        }
    }
}
