package dev.touchstone.catalogue;

import java.time.Duration;

/// What one submission may use before it is stopped. The components can be set by an exercise; the constants hold for all.
///
/// @param steps back-edges, calls and allocations of the learner's code, per script
/// @param time of the processor for one whole submission: all properties, all tries
/// @param heapMiB the subject process's heap, in mebibytes
/// @param sourceBytes all submitted files together, as UTF-8
/// @param outputBytes what one script prints, as UTF-8; the rest is dropped
public record Limits(long steps, Duration time, int heapMiB, int sourceBytes, int outputBytes) {

    public static final long STEPS_DEFAULT = 50_000_000;
    public static final Duration TIME_DEFAULT = Duration.ofSeconds(10);
    public static final int HEAP_MIB_DEFAULT = 128;
    public static final int SOURCE_BYTES_DEFAULT = 64 * 1024;
    public static final int OUTPUT_BYTES_DEFAULT = 8 * 1024;

    /// Fewer, and no correct solution could be told from a wrong one.
    public static final long STEPS_MIN = 1_000;
    public static final long STEPS_MAX = 1_000_000_000;
    public static final Duration TIME_MAX = Duration.ofSeconds(60);

    /// A JVM with less does not start.
    public static final int HEAP_MIB_MIN = 16;
    public static final int HEAP_MIB_MAX = 1024;
    public static final int SOURCE_BYTES_MAX = 1024 * 1024;
    public static final int OUTPUT_BYTES_MAX = 256 * 1024;

    /// How many times as long as its limit of processor time something may take by the clock on the wall: enough for a
    /// machine with five times as much to do as it can.
    public static final int WALL_FACTOR = 5;

    /// How much processor time one script may take before it is stopped. Steps end nearly all scripts before; this is for
    /// long calls into the JDK.
    public static final Duration SCRIPT_TIME = Duration.ofSeconds(2);

    /// How much processor time compiling may take.
    public static final Duration COMPILE_TIME = Duration.ofSeconds(3);

    /// How many classes the sources may compile to, and how many bytes those may have together.
    public static final int CLASSES_MAX = 200;
    public static final int CLASS_BYTES_MAX = 1024 * 1024;

    /// The learner's code runs in one thread and may start no other, but in exercises with threads.
    public static final int THREADS_MAX = 1;

    public static final Limits DEFAULT = new Limits(STEPS_DEFAULT, TIME_DEFAULT, HEAP_MIB_DEFAULT,
            SOURCE_BYTES_DEFAULT, OUTPUT_BYTES_DEFAULT);

    /// With the usual output.
    public Limits(long steps, Duration time, int heapMiB, int sourceBytes) {
        this(steps, time, heapMiB, sourceBytes, OUTPUT_BYTES_DEFAULT);
    }

    public Limits {
        within("steps", steps, STEPS_MAX);
        within("time in milliseconds", time.toMillis(), TIME_MAX.toMillis());
        within("heapMiB", heapMiB, HEAP_MIB_MAX);
        within("sourceBytes", sourceBytes, SOURCE_BYTES_MAX);
        within("outputBytes", outputBytes, OUTPUT_BYTES_MAX);
    }

    private static void within(String name, long value, long max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException("%s must be 1 to %d, got %d".formatted(name, max, value));
        }
    }
}
