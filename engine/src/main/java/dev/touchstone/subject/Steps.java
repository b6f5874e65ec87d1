package dev.touchstone.subject;

import org.jspecify.annotations.Nullable;

/// Counts the steps of the submission. Calls to it are woven into the submission's classes and the counted copies of the
/// JDK's collections. Of our own classes a submission sees this one, those copies and [dev.touchstone.script.Actor],
/// which it cannot name.
///
/// For one thread: the one that plays. Counting is by method entries, jumps back, and allocations; an array costs its
/// length.
public final class Steps {

    /// Ends a script whose budget is used up. The submission cannot keep it: see [#step].
    private static final class Stop extends Error {
        private Stop() {
            super("the step budget is used up", null, false, true);
        }
    }

    @SuppressWarnings("StaticAssignmentOfThrowable") // where it is thrown there may be no stack or heap left to make one
    private static final Stop STOP = new Stop();

    /// What an exception costs that the submission handles.
    static final int CAUGHT_STEPS = 2_000;

    private static long left;
    private static long budget;
    private static boolean located;

    private Steps() {}

    /// One step. Once the budget is used up, this and every later step throws. Handlers of exceptions begin with a step,
    /// so a submission that catches everything is thrown out of its handler too.
    public static void step() {
        if (--left < 0) {
            stop();
        }
    }

    /// The steps of an exception that has been caught: throwing one takes the time of many others.
    public static void caught() {
        left -= CAUGHT_STEPS - 1;
        step();
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
        located = false;
    }

    /// What is left of the budget; from now on steps are not limited, until [#limit].
    static long unlimit() {
        long kept = left;
        left = Long.MAX_VALUE;
        return kept;
    }

    /// Goes on with what [#unlimit] gave, as if no step had been taken since.
    static void limit(long kept) {
        left = kept;
    }

    /// Whether the budget has been used up.
    static boolean exhausted() {
        return left < 0;
    }

    /// Where the submission was when its budget was used up: nowhere, if there was no stack left to say so.
    static @Nullable StackTraceElement[] where() {
        return located ? STOP.getStackTrace() : new StackTraceElement[0];
    }

    /// Steps since [#start].
    static long used() {
        return budget - Math.max(left, 0);
    }

    /// May run at the very end of the stack, where looking for the place fails with a StackOverflowError: whatever
    /// handles that one takes a step first and comes here again.
    private static void stop() {
        if (!located) {
            STOP.fillInStackTrace();
            located = true;
        }
        throw STOP;
    }
}
