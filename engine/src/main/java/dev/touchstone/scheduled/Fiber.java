package dev.touchstone.scheduled;

/// Something that runs until it suspends itself and can go on from there. The one implementation extends the JDK's own
/// continuations, which source code cannot name; it is written as a class file with the subject's jar.
public interface Fiber {

    /// Starts or goes on, until the end or the next [#suspend].
    void run();

    boolean isDone();

    /// Another one, which has not started.
    Fiber of(Runnable body);

    /// Suspends the fiber that runs.
    ///
    /// @return whether it did; false at once where a frame that is not Java's stands between, as in a class initialiser
    boolean suspend();
}
