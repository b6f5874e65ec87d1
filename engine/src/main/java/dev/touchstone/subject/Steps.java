package dev.touchstone.subject;

/// Counts the steps of the submission. Calls to it are woven into the submission's classes and the counted copies of the
/// JDK's collections.
///
/// For one thread: the one that plays. Counting is by method entries, jumps back, and allocations; an array costs its
/// length.
public final class Steps {

    private static long left;
    private static long budget;
    private static volatile boolean exhausted;

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
    static void start(long steps) {
        budget = steps;
        left = steps;
        exhausted = false;
    }

    /// Whether the budget has been used up. The submission then stands still.
    static boolean exhausted() {
        return exhausted;
    }

    /// Steps since [#start].
    static long used() {
        return budget - Math.max(left, 0);
    }

    /// Waits to be ended by another thread. It calls nothing, because it may run at the very end of the stack, where a
    /// call would throw a StackOverflowError that the submission could catch.
    private static void exhaust() {
        exhausted = true;
        while (exhausted) {}
    }
}
