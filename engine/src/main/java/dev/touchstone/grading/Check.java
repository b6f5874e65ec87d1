package dev.touchstone.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One property and the submission that it is checked against. For one thread.
///
/// Whatever plays scripts may end by [Session.Halted], [Session.Killed] or [Session.OutOfTime].
sealed interface Check permits SampleCheck, GrowthCheck, PlanCheck {

    /// The check for the property of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    static Check of(AuthoredCode code, String property, Session session) {
        if (PlanJudge.judges(code.property(property))) {
            return new PlanCheck(code, code.property(property), session);
        }
        return GrowthJudge.judges(code.property(property))
                ? new GrowthCheck(code.property(property), session)
                : new SampleCheck(new PropertyMethod(code.property(property), code.contractType()), session);
    }

    /// Checks, and tells `grading` how it went.
    ///
    /// @param confirm whether what breaks the property must be shown by a fresh process too
    /// @return the verdict if the property does not hold
    Optional<Verdict> verdict(Grading grading, boolean confirm);

    /// How many tries it takes to find out that the property does not hold; empty if this part of its tries hold. Shrinks
    /// nothing, and takes a lost process for a failure.
    ///
    /// @param share 10 for a tenth
    OptionalInt catches(long seed, int share);

    /// Checks once, with these arguments.
    ///
    /// @return the verdict if the property does not hold
    /// @throws ForeignArguments if the property does not take them
    Optional<Verdict> replay(Grading grading, List<Object> arguments);

    /// Arguments that a property does not take.
    final class ForeignArguments extends RuntimeException {}
}
