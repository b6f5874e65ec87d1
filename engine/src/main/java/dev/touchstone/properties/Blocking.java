package dev.touchstone.properties;

/// How the model of a [Concurrent] property says that a call has to wait.
public final class Blocking {

    /// A call cannot be made now. The model is left as it was.
    static final class Blocked extends RuntimeException {
        private Blocked() {
            super("the call waits", null, false, false);
        }
    }

    private Blocking() {}

    /// The call that the model is making ends only when `condition` holds: said before anything is changed.
    public static void until(boolean condition) {
        if (!condition) {
            throw new Blocked();
        }
    }
}
