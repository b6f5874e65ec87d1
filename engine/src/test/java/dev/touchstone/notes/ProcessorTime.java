package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/// What a thread has used of a processor.
///
/// The time of others on a busy machine is not in it, but caches and cores that are shared with them can double and treble
/// it. So whoever finds a text slow asks again, and asks then how long an ordinary text of the same length takes meanwhile.
final class ProcessorTime {

    /// What anything done with one note may take, in nanoseconds.
    private static final long MAX_NANOS = 1_000_000_000;

    /// How many times as long as an ordinary note of the same length it may take where a second is too little, because the
    /// machine is busy or compiles quickly rather than well. Notes whose time grows with its square take hundreds of times
    /// as long; 100,000 lines of two characters take eight times as long.
    private static final int MAX_TIMES = 12;

    /// How often a text has to be slow to be called slow.
    private static final int TRIES = 3;

    private static final int ORDINARY_BYTES = 256 * 1024;
    private static final String ORDINARY = """
            ## 令牌桶

            以固定的速率向桶中放入令牌，请求先取令牌再执行；桶满时多余的令牌被丢弃，因此允许一定的突发流量。

            - **容量**：桶里最多有多少个令牌，它决定一次突发有多大。
            - **速率**：每秒放入多少个令牌，见 [漏桶](leaky-bucket.md)。

            What happens when the bucket is empty? The request waits or is refused, as the caller wishes.

            ```java
            long now = clock.millis();
            ```

            """;

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

    /// Fails where the work is slow each time.
    ///
    /// @return the nanoseconds of the quickest try
    static long assertQuick(Timed work) {
        long nanos = of(work);
        if (nanos > MAX_NANOS) {
            assertThat(nanos).as("nanoseconds").isLessThan(MAX_TIMES * of(timed(ProcessorTime::readOrdinary)));
        }
        return nanos;
    }

    /// As [#assertQuick(Timed)], for work that is measured from its beginning to its end.
    static long assertQuick(Runnable work) {
        return assertQuick(timed(work));
    }

    private static Timed timed(Runnable work) {
        return () -> {
            long start = now();
            work.run();
            return now() - start;
        };
    }

    /// Does the work, anew as long as it is slow and tries are left.
    ///
    /// @return the nanoseconds of the quickest try
    private static long of(Timed work) {
        long quickest = work.run();
        for (int tries = 1; tries < TRIES && quickest > MAX_NANOS; tries++) {
            quickest = Math.min(quickest, work.run());
        }
        return quickest;
    }

    private static void readOrdinary() {
        Outline.of(ORDINARY.repeat(ORDINARY_BYTES / ORDINARY.length()), 1, false);
    }
}
