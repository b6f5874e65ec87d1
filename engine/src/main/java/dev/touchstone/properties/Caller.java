package dev.touchstone.properties;

/// Who makes the call that a model answers.
public final class Caller {

    private static final ThreadLocal<Integer> THREAD = ThreadLocal.withInitial(() -> 0);

    private Caller() {}

    /// Number of the thread: 0 for the one that makes the calls before and after, then 1 and up.
    public static int thread() {
        return THREAD.get();
    }

    static void is(int thread) {
        THREAD.set(thread);
    }
}
