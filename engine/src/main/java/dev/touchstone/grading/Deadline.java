package dev.touchstone.grading;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Kills a process that is not done in time. A deadline is set and cleared around every wait, which costs two volatile
/// writes; a virtual thread looks every few milliseconds.
final class Deadline {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private static final long NONE = Long.MAX_VALUE;

    private final Process process;
    private final long start = System.nanoTime();
    private volatile long atNanos = NONE;
    private volatile boolean passed;
    private volatile boolean ended;

    Deadline(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::watch);
    }

    void set(Duration patience) {
        atNanos = System.nanoTime() - start + patience.toNanos();
    }

    void clear() {
        atNanos = NONE;
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
            if (System.nanoTime() - start > atNanos) {
                passed = true;
                process.destroyForcibly();
                return;
            }
        }
    }
}
