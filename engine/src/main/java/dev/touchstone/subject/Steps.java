package dev.touchstone.subject;

import org.jspecify.annotations.Nullable;

/// Counts the steps of the submission. Calls to it are woven into the submission's classes; it is the only class of
/// ours that they can see.
///
/// For one thread: the one that plays. Counting is by method entries, jumps back, and allocations; an array costs its
/// length.
public final class Steps {

    private static long left;
    private static long budget;
    private static @Nullable Runnable exhausted;

    private Steps() {}

    /// One step.
    public static void step() {
        if (--left < 0) {
            exhaust();
        }
    }

    /// The steps of a new array, whose length is passed through.
    public static int array(int length) {
        if (length > 0) {
            left -= length;
        }
        step();
        return length;
    }

    /// Starts a new budget.
    ///
    /// @param whenExhausted runs in the middle of the submission's code and must not return
    static void start(long steps, Runnable whenExhausted) {
        budget = steps;
        left = steps;
        exhausted = whenExhausted;
    }

    /// Steps since [#start].
    static long used() {
        return budget - Math.max(left, 0);
    }

    private static void exhaust() {
        Runnable action = exhausted;
        exhausted = null;
        if (action != null) {
            action.run();
        }
    }
}
