package dev.touchstone.grading;

import dev.touchstone.properties.Disagreement;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;

/// How checking a property with one sample went.
sealed interface Attempt {

    /// The property is true of the sample.
    record Held() implements Attempt {}

    /// The property does not speak about such a sample.
    record Discarded() implements Attempt {}

    /// The property wants another script played before it can say more.
    record Asks(Script script) implements Attempt {}

    /// The process is gone. A property says nothing about that.
    ///
    /// @param reason what [Session] threw
    record Lost(RuntimeException reason) implements Attempt {}

    /// The property is not true of the sample.
    sealed interface Failed extends Attempt {

        /// Whether both fail for the same kind of reason, so that one can be told instead of the other.
        default boolean isLike(Failed other) {
            return getClass() == other.getClass();
        }
    }

    /// An answer is wrong.
    record Broke(Disagreement disagreement) implements Failed {}

    /// A script used up its steps; the process lives.
    ///
    /// @param transcript ends with the stopped step
    record Stalled(Script script, Transcript transcript) implements Failed {}
}
