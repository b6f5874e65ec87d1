package dev.touchstone.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The check of a property that holds for whatever arguments are drawn.
final class SampleCheck implements Check {

    private final PropertyMethod property;
    private final Session session;
    private final Judge judge;

    SampleCheck(PropertyMethod property, Session session) {
        this.property = property;
        this.session = session;
        judge = new Judge(property, session);
    }

    @Override
    public Optional<Verdict> verdict(Grading grading, boolean confirm) {
        return switch (check(grading)) {
            case Judge.Finding.Held(int tries) -> {
                grading.held(tries);
                yield Optional.empty();
            }
            case Judge.Finding.Broken broken -> {
                grading.failed(broken.tries());
                yield Optional.of(broken(broken, grading, confirm));
            }
        };
    }

    @Override
    public OptionalInt catches(long seed, int share) {
        try {
            return judge.check(seed,
                    Math.max(property.tries() / share, 1)) instanceof Judge.Finding.Broken broken
                            ? OptionalInt.of(broken.tries())
                            : OptionalInt.empty();
        } catch (Session.Halted | Session.Killed | Session.OutOfTime e) {
            return OptionalInt.of(judge.triesBegun());
        }
    }

    @Override
    public Optional<Verdict> replay(Grading grading, List<Object> arguments) {
        if (!property.takes(arguments)) {
            throw new ForeignArguments();
        }
        Optional<Attempt.Failed> failure = judge.once(arguments);
        if (failure.isEmpty()) {
            grading.held(1);
        } else {
            grading.failed(1);
        }
        return failure.map(found -> grading.verdict(found, true));
    }

    private Judge.Finding check(Grading grading) {
        try {
            return judge.check(grading.seed(property.name()));
        } finally {
            grading.tried(judge.triesBegun());
            grading.replayable(judge.lastTried());
        }
    }

    private Verdict broken(Judge.Finding.Broken broken, Grading grading, boolean confirm) {
        grading.enter(Stage.SHRINK);
        Judge.Finding.Broken smallest = judge.shrink(broken);
        List<Object> arguments = smallest.values();
        grading.replayable(arguments);
        if (!confirm) {
            return grading.verdict(smallest.failure(), true);
        }
        grading.enter(Stage.CONFIRM);
        session.startOver();
        Optional<Attempt.Failed> again = again(arguments).filter(smallest.failure()::isLike);
        return grading.verdict(again.orElse(smallest.failure()), again.isPresent());
    }

    /// What a fresh process shows. One that dies instead shows something else.
    private Optional<Attempt.Failed> again(List<Object> arguments) {
        try {
            return judge.once(arguments);
        } catch (Session.Halted | Session.Killed e) {
            return Optional.empty();
        }
    }
}
