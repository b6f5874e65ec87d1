package dev.touchstone.notes;

import java.lang.management.ManagementFactory;

/// What a thread has used of a processor: the time of others on a busy machine is not in it, but caches and cores that are
/// shared with them, and code that is not compiled yet, can still double it. So whoever finds a text slow asks again.
final class ProcessorTime {

    /// What anything done with one note may take, in nanoseconds.
    static final long MAX_NANOS = 1_000_000_000;

    /// How often a text has to be slow to be called slow.
    private static final int TRIES = 3;

    private ProcessorTime() {}

    /// Work whose time is measured by itself, such as by the slowest of its parts.
    @FunctionalInterface
    interface Timed {
        /// Does the work once.
        ///
        /// @return its nanoseconds
        long run();
    }

    /// The time of this thread so far, in nanoseconds.
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Does the work, anew as long as it is slow and tries are left.
    ///
    /// @return the nanoseconds of the quickest try
    static long of(Timed work) {
        long quickest = work.run();
        for (int tries = 1; tries < TRIES && quickest > MAX_NANOS; tries++) {
            quickest = Math.min(quickest, work.run());
        }
        return quickest;
    }

    /// As [#of(Timed)], for work that is measured from its beginning to its end.
    static long of(Runnable work) {
        return of(() -> {
            long start = now();
            work.run();
            return now() - start;
        });
    }
}
