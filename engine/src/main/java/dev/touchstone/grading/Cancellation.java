package dev.touchstone.grading;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// A way to end one grading from another thread. Thread-safe; good for one grading.
public final class Cancellation {

    private @Nullable Session playing;
    private boolean cancelled;

    /// Ends the grading, now or when it begins: its process is killed and [Grader#grade] throws a
    /// [CancellationException]. Does nothing once the verdict is there. Compiling is not interrupted; it takes at most
    /// [dev.touchstone.catalogue.Limits#COMPILE_TIME].
    public synchronized void cancel() {
        cancelled = true;
        if (playing != null) {
            playing.cancel();
        }
    }

    /// Says which session is to be ended.
    ///
    /// @throws CancellationException if it has been cancelled already
    synchronized void ends(Session session) {
        check();
        playing = session;
    }

    /// @throws CancellationException if it has been cancelled
    synchronized void check() {
        if (cancelled) {
            throw new CancellationException("the grading was cancelled");
        }
    }
}
