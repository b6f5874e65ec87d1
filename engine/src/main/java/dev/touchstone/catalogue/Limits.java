package dev.touchstone.catalogue;

import java.time.Duration;

/// What one submission may use before it is stopped.
///
/// @param steps back-edges, calls and allocations of the learner's code, per script
/// @param wallTime of one whole submission: all properties, all tries
/// @param heapMiB the subject process's heap, in mebibytes
/// @param sourceBytes all submitted files together, as UTF-8
public record Limits(long steps, Duration wallTime, int heapMiB, int sourceBytes) {

    public static final long STEPS_DEFAULT = 50_000_000;
    public static final Duration WALL_TIME_DEFAULT = Duration.ofSeconds(10);
    public static final int HEAP_MIB_DEFAULT = 128;
    public static final int SOURCE_BYTES_DEFAULT = 64 * 1024;

    public static final long STEPS_MAX = 1_000_000_000;
    public static final Duration WALL_TIME_MAX = Duration.ofSeconds(60);
    public static final int HEAP_MIB_MAX = 1024;
    public static final int SOURCE_BYTES_MAX = 1024 * 1024;

    public static final Limits DEFAULT = new Limits(STEPS_DEFAULT, WALL_TIME_DEFAULT, HEAP_MIB_DEFAULT,
            SOURCE_BYTES_DEFAULT);

    public Limits {
        within("steps", steps, STEPS_MAX);
        within("wallTime in milliseconds", wallTime.toMillis(), WALL_TIME_MAX.toMillis());
        within("heapMiB", heapMiB, HEAP_MIB_MAX);
        within("sourceBytes", sourceBytes, SOURCE_BYTES_MAX);
    }

    private static void within(String name, long value, long max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException("%s must be 1 to %d, got %d".formatted(name, max, value));
        }
    }
}
