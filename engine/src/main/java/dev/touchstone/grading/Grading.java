package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.properties.Disagreement;
import dev.touchstone.properties.Expectation;
import dev.touchstone.properties.Figure;
import dev.touchstone.script.Call;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One grading in progress: collects stages, properties and what is needed for the report. For one thread.
final class Grading {

    /// How many steps of a script are told. One that is played for its cost may be many times longer.
    private static final int STORY_STEPS_MAX = 1_000;

    /// How many calls are told before the one that is wrong where that are too many.
    private static final int STORY_END = 30;

    private final Exercise exercise;
    private final Submission submission;
    private final long seed;
    private final Cancellation cancellation;
    private final Consumer<Stage> progress;
    private final long start = System.nanoTime();
    private final Map<Stage, Long> stageNanos = new LinkedHashMap<>();
    private final Map<String, Report.Property> properties = new LinkedHashMap<>();
    private @Nullable Stage stage;
    private long stageStart = start;
    private Map<String, byte[]> classes = Map.of();
    private String property = "";
    private int tried = 1;
    private Optional<List<Object>> replayable = Optional.empty();

    Grading(Exercise exercise, Submission submission, Cancellation cancellation, Consumer<Stage> progress) {
        this.exercise = exercise;
        this.submission = submission;
        this.cancellation = cancellation;
        this.progress = progress;
        seed = submission.seed().orElseGet(() -> Fingerprint.seed(exercise, submission));
        exercise.propertyMethods()
                .forEach(name -> properties.put(name, new Report.Property(name, 0, "notChecked")));
    }

    Exercise exercise() {
        return exercise;
    }

    Submission submission() {
        return submission;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /// Begins a stage, which ends the one before.
    ///
    /// @throws java.util.concurrent.CancellationException if the grading has been cancelled
    void enter(Stage next) {
        cancellation.check();
        leave();
        stage = next;
        progress.accept(next);
    }

    /// The seed of one property: another for each, whatever their order.
    long seed(String name) {
        return seed * 31 + name.hashCode();
    }

    /// Says what the submission was compiled to.
    void compiled(Map<String, byte[]> files) {
        classes = files;
    }

    /// What the submission was compiled to.
    Map<String, byte[]> classes() {
        return classes;
    }

    /// Says which property is being checked from now on.
    void checking(String name) {
        property = name;
    }

    void held(int tries) {
        properties.put(property, new Report.Property(property, tries, "held"));
    }

    void held(PlanJudge.Explored explored) {
        Optional<Integer> complete = Optional.of(explored.complete()).filter(bound -> bound != Exploration.ALL);
        properties.put(property, new Report.Property(property, explored.plans(), "held",
                Optional.of(new Report.Explored(explored.schedules(), complete, explored.exhausted()))));
    }

    void failed(int tries) {
        properties.put(property, new Report.Property(property, tries, "failed"));
    }

    /// Says how many tries of the property have begun, for when the last one does not come back.
    void tried(int tries) {
        tried = tries;
    }

    /// Says with which arguments the property was last checked.
    void replayable(List<Object> arguments) {
        replayable = Optional.of(arguments);
    }

    /// The verdict for a property that does not hold.
    ///
    /// @param repeatable whether a fresh process showed the same
    Verdict verdict(Attempt.Failed failure, boolean repeatable) {
        return switch (failure) {
            case Attempt.Broke(var disagreement) -> wrong(disagreement, repeatable);
            case Attempt.Stalled(var script, var transcript) -> timeLimitExceeded(script, transcript, repeatable);
        };
    }

    /// The verdict for a script that ran out of time.
    Verdict outOfTime(Script script, Transcript transcript) {
        failed(tried);
        return timeLimitExceeded(script, transcript, true);
    }

    private Verdict wrong(Disagreement disagreement, boolean repeatable) {
        Counterexample counterexample = counterexample(disagreement, repeatable);
        Counterexample.Line line = counterexample.steps().get(counterexample.failing());
        boolean mayThrow = line.expected().filter(Expectation.Throws.class::isInstance).isPresent();
        return line.actual() instanceof Outcome.Threw threw && !mayThrow
                ? new Verdict.RuntimeError(threw.toString(), Optional.of(counterexample))
                : new Verdict.WrongAnswer(counterexample);
    }

    private Verdict timeLimitExceeded(Script script, Transcript transcript, boolean repeatable) {
        boolean steps = transcript.last().outcome() instanceof Outcome.Stopped(var reason, _)
                && reason == Outcome.Stopped.Reason.STEPS;
        Verdict.Limit limit = steps
                ? new Verdict.Limit(Verdict.Limit.Unit.STEPS, exercise.limits().steps())
                : new Verdict.Limit(Verdict.Limit.Unit.MILLIS, SubjectProcess.SCRIPT_MILLIS);
        return new Verdict.TimeLimitExceeded(limit, stopped(script, transcript, repeatable));
    }

    /// The verdict for a submission that used up the time of all scripts together.
    Verdict outOfTime() {
        failed(tried);
        return new Verdict.TimeLimitExceeded(
                new Verdict.Limit(Verdict.Limit.Unit.MILLIS, exercise.limits().time().toMillis()),
                Optional.empty());
    }

    /// The verdict for a process that died.
    ///
    /// @param story the script up to the call that was running, where that could be found out
    Verdict killed(WorkerProcess.Lost lost, Optional<Transcript> story, Script script) {
        if (lost.endedFromOutside()) {
            return new Verdict.JudgeError("the process that ran the submission was ended from outside");
        }
        failed(tried);
        Optional<Counterexample> counterexample = story.flatMap(transcript -> stopped(script, transcript, true));
        if (lost.timedOut()) {
            return new Verdict.TimeLimitExceeded(
                    new Verdict.Limit(Verdict.Limit.Unit.MILLIS, SubjectProcess.SCRIPT_MILLIS), counterexample);
        }
        return lost.exitCode() == SubjectProcess.OUT_OF_MEMORY_EXIT
                ? new Verdict.MemoryLimitExceeded(exercise.limits().heapMiB(), counterexample)
                : new Verdict.RuntimeError(String.valueOf(lost.getMessage()), counterexample);
    }

    /// Ends the grading.
    Report report(Verdict verdict) {
        leave();
        var millis = new LinkedHashMap<String, Long>();
        stageNanos.forEach((each, nanos) -> millis.put(each.name().toLowerCase(Locale.ROOT),
                TimeUnit.NANOSECONDS.toMillis(nanos)));
        millis.put("total", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        Optional<String> token = ReportForm.counterexample(verdict).isPresent()
                || ReportForm.interleaving(verdict).isPresent()
                        ? replayable.map(
                                arguments -> new ReplayToken(exercise.id().value(), property, arguments).toString())
                        : Optional.empty();
        List<Report.Property> checked = List.copyOf(properties.values());
        String digest = Fingerprint.digest(exercise, submission, seed, verdict, checked);
        return ReportForm.of(exercise, submission, seed, verdict, checked, token, digest, millis);
    }

    private void leave() {
        long now = System.nanoTime();
        if (stage != null) {
            stageNanos.merge(stage, now - stageStart, Long::sum);
        }
        stageStart = now;
    }

    /// Of very many calls that went well the last ones are told.
    private Counterexample counterexample(Disagreement disagreement, boolean repeatable) {
        boolean late = disagreement.failing() >= STORY_STEPS_MAX;
        int omitted = late ? disagreement.failing() - STORY_END : 0;
        List<Counterexample.Line> lines = lines(disagreement.script(), disagreement.transcript(),
                disagreement.expected(), omitted, disagreement.failing() + 1);
        return told(new Counterexample(property, late ? lines : drawn(lines, disagreement.figures()),
                lines.size() - 1, disagreement.transcript().printed(), repeatable)
                .withOmitted(omitted).withUnprinted(disagreement.transcript().unprinted()));
    }

    /// Empty where too many calls went well before.
    private Optional<Counterexample> stopped(Script script, Transcript transcript, boolean repeatable) {
        if (transcript.steps().size() > STORY_STEPS_MAX) {
            return Optional.empty();
        }
        List<Counterexample.Line> lines = lines(script, transcript, Map.of(), 0, transcript.steps().size());
        return Optional.of(told(
                new Counterexample(property, lines, lines.size() - 1, transcript.printed(), repeatable)
                        .withUnprinted(transcript.unprinted())));
    }

    /// With what explains that a fresh process answers otherwise.
    private Counterexample told(Counterexample story) {
        return story.repeatable() ? story : story.withStatics(StaticState.fields(classes));
    }

    /// The lines with their figures, as far as there are some.
    private static List<Counterexample.Line> drawn(
            List<Counterexample.Line> lines, List<List<Figure>> figures) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < figures.size() ? lines.get(i).with(figures.get(i)) : lines.get(i)).toList();
    }

    /// The construction, then the calls from one to before another.
    private List<Counterexample.Line> lines(
            Script script, Transcript transcript, Map<Integer, Expectation> expected, int from, int to) {
        var lines = new ArrayList<Counterexample.Line>();
        lines.add(line("new " + exercise.solutionName(), script.arguments(),
                Optional.ofNullable(expected.get(-1)), transcript.construction()));
        for (int i = from; i < to; i++) {
            Call call = script.calls().get(i);
            lines.add(line(call.method(), call.arguments(), Optional.ofNullable(expected.get(i)),
                    transcript.steps().get(i)));
        }
        return lines;
    }

    private static Counterexample.Line line(
            String call, List<Value> arguments, Optional<Expectation> expected, Step step) {
        return new Counterexample.Line(
                call, arguments.stream().map(Value::toString).toList(), expected, step.outcome(), step.cost());
    }
}
