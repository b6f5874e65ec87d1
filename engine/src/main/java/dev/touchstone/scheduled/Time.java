package dev.touchstone.scheduled;

/// The clock of a run: it stands still while anybody can go on, but for a little at each look.
public final class Time {

    private static final long LOOK_NANOS = 1_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Time() {}

    public static long nanoTime() {
        if (!Scheduler.isRunning()) {
            return 0;
        }
        Scheduler.running().pass(LOOK_NANOS);
        return Scheduler.running().nanos();
    }

    public static long currentTimeMillis() {
        return nanoTime() / NANOS_PER_MILLI;
    }
}
