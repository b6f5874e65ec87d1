package dev.touchstone.grading;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The check of a growth property. It has no arguments, so there is nothing to draw, to shrink or to confirm.
final class GrowthCheck implements Check {

    private final Method property;
    private final Session session;

    /// @param property a method that returns a [dev.touchstone.properties.Growth]
    GrowthCheck(Method property, Session session) {
        this.property = property;
        this.session = session;
    }

    @Override
    public Optional<Verdict> verdict(Grading grading, boolean confirm) {
        grading.tried(1);
        grading.replayable(List.of());
        return switch (new GrowthJudge(property, session).check()) {
            case GrowthJudge.Finding.Held(int sizes) -> {
                grading.held(sizes);
                yield Optional.empty();
            }
            case GrowthJudge.Finding.TooSlow(Slowness slowness) -> {
                grading.failed(1);
                yield Optional.of(new Verdict.TooSlow(slowness));
            }
            case GrowthJudge.Finding.Broken(var failure) -> {
                grading.failed(1);
                yield Optional.of(grading.verdict(failure, true));
            }
        };
    }

    @Override
    public OptionalInt catches(long seed, int share) {
        try {
            return new GrowthJudge(property, session).check() instanceof GrowthJudge.Finding.Held
                    ? OptionalInt.empty()
                    : OptionalInt.of(1);
        } catch (Session.Halted | Session.Killed | Session.OutOfTime e) {
            return OptionalInt.of(1);
        }
    }

    @Override
    public Optional<Verdict> replay(Grading grading, List<Object> arguments) {
        return verdict(grading, false);
    }
}
