package dev.touchstone.grading;

import dev.touchstone.catalogue.Limits;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells when work that processes do has taken too long: by their processor time, so that a busy machine takes nothing
/// from it, and by the clock on the wall, of which it gets [Limits#WALL_FACTOR] times as much, so that it cannot wait
/// forever. Counts from when it is made.
final class TimeLimit {

    private static final boolean PROCESSOR_TIME_IS_KNOWN = ProcessHandle.current().info().totalCpuDuration()
            .isPresent();

    private final long nanos;
    private final LongSupplier processor;
    private final LongSupplier wall;
    private final long processorStart;
    private final long wallStart;

    /// @param processor what the processes have used up to now, in nanoseconds; asked only when the wall's clock has
    ///   passed `time`
    TimeLimit(Duration time, LongSupplier processor) {
        this(time, processor, System::nanoTime);
    }

    TimeLimit(Duration time, LongSupplier processor, LongSupplier wall) {
        nanos = time.toNanos();
        this.processor = processor;
        this.wall = wall;
        processorStart = processor.getAsLong();
        wallStart = wall.getAsLong();
    }

    boolean isOver() {
        long waited = wall.getAsLong() - wallStart;
        return waited > nanos
                && (waited > Limits.WALL_FACTOR * nanos || processor.getAsLong() - processorStart > nanos);
    }

    /// The processor time of all threads of `process`, in nanoseconds; 0 when it is gone. Where the system does not tell
    /// it, the clock on the wall. Reads a file of the system, which takes some 50 microseconds.
    static long processorNanos(Process process) {
        return PROCESSOR_TIME_IS_KNOWN
                ? process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L)
                : System.nanoTime();
    }
}
