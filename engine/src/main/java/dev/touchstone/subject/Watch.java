package dev.touchstone.subject;

import dev.touchstone.seal.ThreadTime;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells when something has run for too long: by the processor time of the thread that runs it, so that a busy machine
/// takes nothing from it, and by the clock on the wall, so that it cannot wait forever. To be asked again and again, by
/// one thread.
final class Watch {

    private static final long NANOS_PER_MILLI = 1_000_000L;

    private final LongSupplier time;
    private final LongSupplier wall;
    private int watched = -1;
    private long timeMax;
    private long wallMax;

    /// @param time of the thread that runs, in nanoseconds; empty where nobody knows it
    Watch(Optional<ThreadTime> time) {
        this(time.<LongSupplier>map(known -> known::nanos).orElse(System::nanoTime), System::nanoTime);
    }

    Watch(LongSupplier time, LongSupplier wall) {
        this.time = time;
        this.wall = wall;
    }

    /// Whether what runs has used up its time, which is counted from when this was first asked about it.
    ///
    /// @param running another number, not negative, for each that runs
    /// @param millis of processor time
    /// @param wallMillis of the clock on the wall
    boolean isOver(int running, int millis, int wallMillis) {
        if (running != watched) {
            watched = running;
            timeMax = time.getAsLong() + millis * NANOS_PER_MILLI;
            wallMax = wall.getAsLong() + wallMillis * NANOS_PER_MILLI;
            return false;
        }
        return time.getAsLong() - timeMax > 0 || wall.getAsLong() - wallMax > 0;
    }
}
