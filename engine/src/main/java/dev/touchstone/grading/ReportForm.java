package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.properties.Expectation;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.script.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes a verdict down as a [Report].
final class ReportForm {

    /// How much of one answer is kept, in characters. A submission may answer with megabytes.
    static final int ANSWER_CHARS_MAX = 10_000;

    private ReportForm() {}

    static Report of(Exercise exercise, Submission submission, long seed, Verdict verdict,
            List<Report.Property> properties, Optional<String> replay, String digest, Map<String, Long> millis) {
        return new Report(
                exercise.id().value(), verdict.name(), seed, properties, problems(verdict, submission),
                counterexample(verdict).map(ReportForm::story), interleaving(verdict), error(verdict), limit(verdict),
                growth(verdict),
                replay, digest, millis);
    }

    /// The counterexample of those verdicts that have one.
    static Optional<Counterexample> counterexample(Verdict verdict) {
        return switch (verdict) {
            case Verdict.WrongAnswer(var counterexample) -> Optional.of(counterexample);
            case Verdict.RuntimeError(_, var counterexample) -> counterexample;
            case Verdict.TimeLimitExceeded(_, var counterexample) -> counterexample;
            case Verdict.MemoryLimitExceeded(_, var counterexample) -> counterexample;
            case Verdict.Accepted _,Verdict.Interleaved _,Verdict.TooSlow _,Verdict.CompileError _,Verdict.Forbidden _,Verdict.JudgeError _ ->
                Optional.empty();
        };
    }

    /// The story of those verdicts that are about threads.
    static Optional<Interleaving> interleaving(Verdict verdict) {
        return verdict instanceof Verdict.Interleaved(var story) ? Optional.of(story) : Optional.empty();
    }

    private static List<Remark> problems(Verdict verdict, Submission submission) {
        List<Remark> problems = switch (verdict) {
            case Verdict.CompileError(var found) -> found;
            case Verdict.Forbidden(var found) -> found;
            default -> List.of();
        };
        return problems.stream().map(problem -> problem.in(submission)).toList();
    }

    private static Optional<String> error(Verdict verdict) {
        return switch (verdict) {
            case Verdict.RuntimeError(String what, _) -> Optional.of(what);
            case Verdict.JudgeError(String message) -> Optional.of(message);
            default -> Optional.empty();
        };
    }

    private static Optional<Report.Limit> limit(Verdict verdict) {
        return switch (verdict) {
            case Verdict.TimeLimitExceeded(var limit, _) ->
                Optional.of(new Report.Limit(limit.unit().name().toLowerCase(Locale.ROOT), limit.amount()));
            case Verdict.MemoryLimitExceeded(int heapMiB, _) -> Optional.of(new Report.Limit("heapMiB", heapMiB));
            default -> Optional.empty();
        };
    }

    private static Optional<Report.Growth> growth(Verdict verdict) {
        return verdict instanceof Verdict.TooSlow(var slowness)
                ? Optional.of(new Report.Growth(slowness.property(), slowness.operation(),
                        slowness.expected().formula(), slowness.measured().formula(),
                        slowness.points().stream().map(point -> point(slowness, point)).toList(), slowness.stopped()))
                : Optional.empty();
    }

    private static Report.Point point(Slowness slowness, Order.Point point) {
        double allowed = Growth.allowed(slowness.expected(), slowness.points().getFirst(), point.size());
        return new Report.Point(point.size(), Math.round(point.steps()), Math.round(allowed));
    }

    private static Report.Story story(Counterexample counterexample) {
        return new Report.Story(
                counterexample.property(),
                counterexample.steps().stream().map(ReportForm::line).toList(),
                counterexample.omitted(),
                counterexample.failing(),
                counterexample.printed(),
                counterexample.unprinted(),
                counterexample.repeatable(),
                counterexample.statics(),
                counterexample.like().map(mutant -> new Report.Likeness(mutant.name(), mutant.misconception())));
    }

    private static Report.Line line(Counterexample.Line line) {
        return new Report.Line(
                line.call(), line.arguments(), line.expected().map(ReportForm::result), result(line.actual()),
                frames(line.actual()), line.cost(), line.figures());
    }

    static Report.Result result(Expectation expected) {
        return switch (expected) {
            case Expectation.Returns(var value) -> new Report.Result("returned", value.toString());
            case Expectation.SameAs(var value) -> new Report.Result("sameAs", value.toString());
            case Expectation.Completes() -> new Report.Result("done", "");
            case Expectation.Throws(String type) ->
                new Report.Result("threw", type.substring(type.lastIndexOf('.') + 1));
            case Expectation.AtMost(long bound) -> new Report.Result("atMost", Long.toString(bound));
            case Expectation.AtLeast(long bound) -> new Report.Result("atLeast", Long.toString(bound));
            case Expectation.OfLength(int length) -> new Report.Result("length", Integer.toString(length));
            case Expectation.Rule() -> new Report.Result("rule", "");
        };
    }

    static Report.Result result(Outcome actual) {
        return switch (actual) {
            case Outcome.Done() -> new Report.Result("done", "");
            case Outcome.Returned(var value) ->
                new Report.Result("returned", VerdictText.cut(value.toString(), ANSWER_CHARS_MAX));
            case Outcome.Threw threw -> new Report.Result(
                    "threw", threw.message().isEmpty() ? threw.type() : threw.type() + ": " + threw.message());
            case Outcome.Stopped(var reason, _) ->
                new Report.Result("stopped", reason.name().toLowerCase(Locale.ROOT));
        };
    }

    private static List<String> frames(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Threw threw -> threw.frames();
            case Outcome.Stopped(_, var frames) -> frames;
            case Outcome.Done _,Outcome.Returned _ -> List.of();
        };
    }
}
