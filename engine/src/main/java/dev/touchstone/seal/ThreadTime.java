package dev.touchstone.seal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Optional;

/// The processor time of one thread of this process. On a busy machine it runs slower than the clock on the wall, by as
/// much as the thread does. For one reader at a time, in any thread.
public final class ThreadTime {

    /// Bits of a clock's id in Linux: the clock is of one thread (`CPUCLOCK_PERTHREAD_MASK`), and counts what the scheduler
    /// gave it (`CPUCLOCK_SCHED`). The thread's id is above them, inverted.
    private static final int OF_A_THREAD = 4;
    private static final int SCHEDULED = 2;
    private static final int ID_SHIFT = 3;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Kernel kernel;
    private final long clock;
    private final long address;
    private final ByteBuffer timespec;

    private ThreadTime(Kernel kernel) {
        this.kernel = kernel;
        long thread = kernel.call(SystemCall.GETTID);
        clock = ~thread << ID_SHIFT | OF_A_THREAD | SCHEDULED;
        MemorySegment copy = kernel.copy(0, 0);
        address = copy.address();
        timespec = Kernel.buffer(copy);
    }

    /// That of the thread that asks. Empty where the system does not tell it.
    public static Optional<ThreadTime> ofCurrentThread() {
        Architecture architecture = Architecture.current();
        if (architecture == null) {
            return Optional.empty();
        }
        var time = new ThreadTime(new Kernel(architecture, Arena.ofAuto()));
        return time.read() ? Optional.of(time) : Optional.empty();
    }

    /// Nanoseconds since the thread was started.
    public long nanos() {
        if (!read()) {
            throw new IllegalStateException("the clock of the thread cannot be read any more");
        }
        return timespec.getLong(0) * NANOS_PER_SECOND + timespec.getLong(Long.BYTES);
    }

    private boolean read() {
        return kernel.call(SystemCall.CLOCK_GETTIME, clock, address, 0) == 0;
    }
}
