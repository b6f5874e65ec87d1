package dev.touchstone.properties;

/// How the model of a [Concurrent] property says that a call has to wait.
public final class Blocking {

    /// A call cannot be made now. The model is left as it was.
    static final class Blocked extends RuntimeException {
        private Blocked() {
            super("the call waits", null, false, false);
        }
    }

    private static final ThreadLocal<Boolean> MEETING = ThreadLocal.withInitial(() -> false);

    private static final ThreadLocal<Boolean> ASKED = ThreadLocal.withInitial(() -> false);

    private Blocking() {}

    /// The call that the model is making ends only when `condition` holds: said before anything is changed.
    public static void until(boolean condition) {
        if (!condition) {
            throw new Blocked();
        }
    }

    /// Whether the call that the model is making meets another one: a call of another thread, in progress at the same time,
    /// that takes effect right after this one, so that nobody is in between. Both answers are tried. A call that ends only
    /// when it meets one says `until(meets())`; and whatever it may not meet must wait until that other call was made.
    ///
    /// After Hemed, Rinetzky and Vafeiadis, "Modular Verification of Concurrency-Aware Linearizability" (2015).
    public static boolean meets() {
        ASKED.set(true);
        return MEETING.get();
    }

    /// The next call is made so.
    static void begin(boolean meeting) {
        MEETING.set(meeting);
        ASKED.set(false);
    }

    /// Whether the call since [#begin] has asked whether it meets another one.
    static boolean asked() {
        return ASKED.get();
    }
}
