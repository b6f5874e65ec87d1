package dev.touchstone.grading;

import java.util.List;
import java.util.Optional;

/// What grading one submission found, in the judges' vocabulary.
///
/// Every case but [JudgeError] is about the learner's code. `JudgeError` is ours: it is shown with an apology and is
/// never charged to the learner.
public sealed interface Verdict {

    /// Every property held.
    record Accepted() implements Verdict {}

    /// A property does not hold.
    record WrongAnswer(Counterexample counterexample) implements Verdict {}

    /// Threads that use it at the same time get in each other's way. It is named after what goes wrong, as in `DataRace`.
    record Interleaved(Interleaving interleaving) implements Verdict {
        @Override
        public String name() {
            return interleaving.fault().kind();
        }
    }

    /// It answers right, but what a call costs grows faster with the size than the exercise allows.
    record TooSlow(Slowness slowness) implements Verdict {}

    /// The compiler rejected it, or what it compiles to is not what the exercise asks for.
    ///
    /// @param problems never empty; lines are those of the learner's own files
    record CompileError(List<Remark> problems) implements Verdict {
        public CompileError {
            problems = List.copyOf(problems);
        }
    }

    /// It uses something that submissions may not use.
    ///
    /// @param problems never empty; each names the use, its line, and what to use instead
    record Forbidden(List<Remark> problems) implements Verdict {
        public Forbidden {
            problems = List.copyOf(problems);
        }
    }

    /// A call was still running when its limit was reached; `counterexample` ends with that call.
    ///
    /// @param limit the limit that was reached, not what was used
    record TimeLimitExceeded(Limit limit, Optional<Counterexample> counterexample) implements Verdict {}

    /// The heap was full.
    ///
    /// @param counterexample ends with the call that was running, where that is known
    record MemoryLimitExceeded(int heapMiB, Optional<Counterexample> counterexample) implements Verdict {}

    /// A call threw where the exercise expects an answer, or the process ended on its own.
    ///
    /// @param what the exception, or how the process ended
    record RuntimeError(String what, Optional<Counterexample> counterexample) implements Verdict {}

    /// Touchstone failed, not the learner.
    record JudgeError(String message) implements Verdict {}

    /// Which limit of time was reached.
    ///
    /// @param amount in `unit`
    record Limit(Unit unit, long amount) {

        public enum Unit {
            /// Steps counted in the learner's code, for one script.
            STEPS,
            /// Milliseconds of wall clock, for one script or the whole submission.
            MILLIS
        }
    }

    /// The case's name, as in `WrongAnswer`.
    default String name() {
        return getClass().getSimpleName();
    }
}
