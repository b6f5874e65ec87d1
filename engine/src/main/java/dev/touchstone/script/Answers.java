package dev.touchstone.script;

import org.jspecify.annotations.Nullable;

/// Turns what calls return and throw into outcomes. For the answers of one script or run, which have limits together.
public final class Answers {

    private final ValueReader reader = new ValueReader();

    /// The outcome of a call that returned `answer`.
    public Outcome of(@Nullable Object answer) {
        try {
            // Reading a list or a map runs the submission's own iterators, which may throw anything.
            return Actor.DONE.equals(answer) ? new Outcome.Done() : new Outcome.Returned(reader.read(answer));
        } catch (Throwable e) {
            return threw(e);
        }
    }

    /// The outcome of a call that threw this.
    public Outcome threw(@Nullable Throwable thrown) {
        return Throwables.outcome(thrown);
    }
}
