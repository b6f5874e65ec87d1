package dev.touchstone.grading;

import dev.touchstone.catalogue.Behaviours;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Assignment;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.jqwik.api.Shrinkable;

/// Grades submissions: compiles them, checks them at the gate, plays scripts on them in a process of their own, and
/// judges the answers here.
///
/// Thread-safe; several submissions can be graded at once. Holds one compiler process and a few waiting subject
/// processes until it is closed.
public final class Grader implements AutoCloseable {

    /// How many subject processes wait: one to check with and one to confirm a counterexample with.
    private static final int SUBJECTS_AHEAD = 2;

    /// Says what of a submission's classes is refused, given the names of those that the exercise has.
    @FunctionalInterface
    interface ClassCheck {
        List<Remark> check(Map<String, byte[]> classes, Set<String> contract);
    }

    private final WorkFolder folder;
    private final ClassCheck gate;
    private final Compiler compiler;
    private final SubjectPool pool;
    private final Map<String, AuthoredCode> authored = new ConcurrentHashMap<>();
    private final Map<String, Probe> probes = new ConcurrentHashMap<>();

    private Grader(WorkFolder folder, ClassCheck gate, int ahead) {
        this.folder = folder;
        this.gate = gate;
        compiler = new Compiler(folder);
        pool = new SubjectPool(folder, Limits.HEAP_MIB_DEFAULT, ahead);
    }

    /// Starts worker processes in the background and returns at once.
    ///
    /// @param work a folder of the grader's own; what is in it can be deleted between runs
    /// @throws java.io.UncheckedIOException if the folder cannot be written or no process can be started
    public static Grader start(Path work) {
        return start(WorkFolder.in(work));
    }

    /// Like [#start], for one submission that is waiting already: starts no more than it will surely use.
    public static Grader startForOne(Path work) {
        return start(WorkFolder.in(work), Gate::check, 1);
    }

    static Grader start(WorkFolder folder) {
        return start(folder, Gate::check);
    }

    /// With another gate: to see what the other layers hold without it.
    static Grader start(WorkFolder folder, ClassCheck gate) {
        return start(folder, gate, SUBJECTS_AHEAD);
    }

    private static Grader start(WorkFolder folder, ClassCheck gate, int ahead) {
        var grader = new Grader(folder, gate, ahead);
        grader.compiler.prepare();
        grader.pool.fill();
        return grader;
    }

    /// Makes what worker processes start from in less time, unless it is there already. Graders work without, too.
    ///
    /// Takes some seconds the first time.
    ///
    /// @param work the folder that graders are started with
    /// @throws UncheckedIOException if it cannot be written or no process can be started
    public static void prepare(Path work) {
        WorkFolder folder = WorkFolder.in(work);
        SubjectProcess.train(folder);
        Compiler.train(folder);
    }

    /// Compiles, checks and judges `submission`.
    ///
    /// Blocks until the verdict is there: for at most the exercise's wall-time limit plus a few seconds. Never throws
    /// for anything the submission does; our own failures are [Verdict.JudgeError].
    ///
    /// @param progress is told each stage when it begins, on the calling thread
    public Report grade(Exercise exercise, Submission submission, Consumer<Stage> progress) {
        return grade(exercise, submission, new Cancellation(), progress);
    }

    /// Like [#grade(Exercise, Submission, Consumer)], but another thread may end it.
    ///
    /// @throws java.util.concurrent.CancellationException if `cancellation` was used before the verdict was there
    public Report grade(
            Exercise exercise, Submission submission, Cancellation cancellation, Consumer<Stage> progress) {
        return run(new Grading(exercise, submission, cancellation, progress),
                (code, session, grading) -> explained(exercise, code, session,
                        check(code, code.properties().keySet(), session, grading)));
    }

    /// Like [#grade], with one property alone.
    ///
    /// @throws IllegalArgumentException if the exercise has no such property
    public Report grade(Exercise exercise, Submission submission, String property) {
        requireProperty(exercise, property);
        return run(exercise, submission, _ -> {},
                (code, session, grading) -> check(code, Set.of(property), session, grading));
    }

    /// Checks every property of `submission`, whatever the others found, and shrinks nothing.
    ///
    /// @return for each property that does not hold, how many tries it took to find that out; empty as well when the
    ///   submission does not compile
    public Map<String, Integer> catches(Exercise exercise, Submission submission) {
        var caught = new LinkedHashMap<String, Integer>();
        run(exercise, submission, _ -> {}, (code, session, grading) -> {
            code.properties().forEach((name, property) -> {
                if (GrowthJudge.judges(property)) {
                    if (grows(property, session)) {
                        caught.put(name, 1);
                    }
                    return;
                }
                var judge = judge(code, name, session);
                try {
                    if (judge.check(grading.seed(name)) instanceof Judge.Finding.Broken broken) {
                        caught.put(name, broken.tries());
                    }
                } catch (Session.Halted | Session.Killed e) {
                    caught.put(name, judge.triesBegun());
                }
            });
            return new Verdict.Accepted();
        });
        return caught;
    }

    /// A hash of how `submission` answers to the probe of the exercise, see [dev.touchstone.catalogue.Behaviours]. Empty
    /// where it does not compile or does not answer.
    public Optional<String> behaviour(Exercise exercise, Submission submission) {
        var found = new AtomicReference<Optional<String>>(Optional.empty());
        run(exercise, submission, _ -> {}, (code, session, _) -> {
            found.set(probe(exercise, code).answers(session, exercise.limits().steps()));
            return new Verdict.Accepted();
        });
        return found.get();
    }

    /// Checks one property of `submission` once, with the inputs of `token`.
    ///
    /// @throws IllegalArgumentException if the token is for another exercise, names no property of it, or holds inputs
    ///   that the property does not take
    public Report replay(Exercise exercise, Submission submission, ReplayToken token, Consumer<Stage> progress) {
        if (!token.exercise().equals(exercise.id().value())) {
            throw new IllegalArgumentException("the token is for the exercise \"%s\", not for \"%s\""
                    .formatted(token.exercise(), exercise.id().value()));
        }
        requireProperty(exercise, token.property());
        return run(exercise, submission, progress, (code, session, grading) -> explained(exercise, code, session,
                replay(code, session, grading, token)));
    }

    /// Ends all worker processes.
    @Override
    public void close() {
        compiler.close();
        pool.close();
    }

    /// A token of inputs that a property does not take.
    private static final class ForeignToken extends IllegalArgumentException {
        private ForeignToken(String message) {
            super(message);
        }
    }

    /// What is done with a submission once a subject process can be had.
    @FunctionalInterface
    private interface Check {
        Verdict run(AuthoredCode code, Session session, Grading grading);
    }

    private Report run(Exercise exercise, Submission submission, Consumer<Stage> progress, Check check) {
        return run(new Grading(exercise, submission, new Cancellation(), progress), check);
    }

    private Report run(Grading grading, Check check) {
        Verdict verdict;
        try {
            verdict = verdict(grading.exercise(), grading.submission(), grading, check);
        } catch (ForeignToken | CancellationException e) {
            refill();
            throw e;
        } catch (RuntimeException | LinkageError e) {
            verdict = new Verdict.JudgeError(message(e));
        }
        Report report = grading.report(verdict);
        refill();
        return report;
    }

    private void refill() {
        try {
            pool.fill();
        } catch (UncheckedIOException _) {
            // The verdict is there. The next submission starts its own process, and says so if it cannot.
        }
    }

    private Verdict verdict(Exercise exercise, Submission submission, Grading grading, Check check) {
        Optional<Remark> unreadable = unreadable(exercise, submission);
        if (unreadable.isPresent()) {
            return new Verdict.CompileError(List.of(unreadable.get()));
        }
        grading.enter(Stage.COMPILE);
        AuthoredCode code = authored.computeIfAbsent(
                exercise.contentHash(), _ -> AuthoredCode.of(exercise, folder.compiled()));
        return switch (compiler.compile(submission.files(), code.contract())) {
            case Compilation.Rejected(var problems) -> {
                var help = new CompileHelp(exercise, submission, code.contractType());
                yield new Verdict.CompileError(help.remarks(problems));
            }
            case Compilation.Compiled(var classes) -> gate(exercise, submission, classes, code, grading, check);
        };
    }

    private Verdict gate(Exercise exercise, Submission submission, Map<String, byte[]> classes, AuthoredCode code,
            Grading grading, Check check) {
        grading.enter(Stage.GATE);
        grading.compiled(classes);
        var given = new HashSet<>(code.contract().keySet());
        given.add(ActorWriter.NAME);
        List<Remark> refused = gate.check(classes, given);
        if (!refused.isEmpty()) {
            return new Verdict.Forbidden(refused);
        }
        Path file = Path.of(submission.files().getFirst().name());
        List<Remark> misshapen = code.shape().check(classes, file);
        if (!misshapen.isEmpty()) {
            return new Verdict.CompileError(misshapen);
        }
        var all = new HashMap<>(code.contract());
        try {
            all.putAll(StepWeaver.weave(classes, code.contract()));
        } catch (StepWeaver.TooLong e) {
            return new Verdict.CompileError(List.of(Remark.say(file.toString(), 0, "weaver.tooLong", e.method())));
        }
        all.put(ActorWriter.NAME, code.actor());
        Limits limits = exercise.limits();
        var assignment = new Assignment(
                ActorWriter.NAME, code.methods(), CountedClasses.link(all), limits.steps(),
                SubjectProcess.SCRIPT_MILLIS,
                limits.outputBytes());
        try (var session = new Session(pool, assignment, limits.heapMiB(), limits.wallTime())) {
            grading.cancellation().ends(session);
            return judged(code, session, grading, check);
        }
    }

    /// Turns the ways in which playing ends early into verdicts.
    private static Verdict judged(AuthoredCode code, Session session, Grading grading, Check check) {
        try {
            grading.enter(Stage.START);
            session.load();
            grading.enter(Stage.CHECK);
            return check.run(code, session, grading);
        } catch (Session.Halted e) {
            return grading.outOfTime(e.script(), e.transcript());
        } catch (Session.Killed e) {
            grading.enter(Stage.CONFIRM);
            return grading.killed(e.lost(), e.lost().timedOut() ? Optional.empty() : session.upToDeath(e.script()),
                    e.script());
        } catch (Session.OutOfTime e) {
            return grading.outOfTime();
        }
    }

    /// A wrong answer with the known mistake that answers alike, where there is one. The session has just confirmed it.
    private Verdict explained(Exercise exercise, AuthoredCode code, Session session, Verdict verdict) {
        if (!(verdict instanceof Verdict.WrongAnswer(var story)) || !story.repeatable()) {
            return verdict;
        }
        Behaviours known = Behaviours.read(exercise.folder());
        if (known.mutants().isEmpty()) {
            return verdict;
        }
        Optional<Mutant> like = probe(exercise, code).answers(session, exercise.limits().steps())
                .flatMap(known::find)
                .flatMap(name -> exercise.sources().mutants().stream().filter(each -> each.name().equals(name))
                        .findFirst());
        return new Verdict.WrongAnswer(story.with(like));
    }

    private Probe probe(Exercise exercise, AuthoredCode code) {
        return probes.computeIfAbsent(exercise.contentHash(), _ -> Probe.of(code));
    }

    /// Whether a growth property does not hold.
    private static boolean grows(Method property, Session session) {
        try {
            return !(new GrowthJudge(property, session).check() instanceof GrowthJudge.Finding.Held);
        } catch (Session.Halted | Session.Killed e) {
            return true;
        }
    }

    private static Verdict check(AuthoredCode code, Set<String> properties, Session session, Grading grading) {
        for (String property : properties) {
            grading.checking(property);
            if (GrowthJudge.judges(code.property(property))) {
                Optional<Verdict> broken = growth(code.property(property), session, grading);
                if (broken.isPresent()) {
                    return broken.get();
                }
                continue;
            }
            Judge judge = judge(code, property, session);
            switch (check(judge, grading, property)) {
                case Judge.Finding.Held(int tries) -> grading.held(tries);
                case Judge.Finding.Broken broken -> {
                    grading.failed(broken.tries());
                    return broken(judge, session, grading, broken);
                }
            }
        }
        return new Verdict.Accepted();
    }

    private static Judge.Finding check(Judge judge, Grading grading, String property) {
        try {
            return judge.check(grading.seed(property));
        } finally {
            grading.tried(judge.triesBegun());
            grading.replayable(judge.lastTried());
        }
    }

    private static Verdict broken(Judge judge, Session session, Grading grading, Judge.Finding.Broken broken) {
        grading.enter(Stage.SHRINK);
        Judge.Finding.Broken smallest = judge.shrink(broken);
        grading.enter(Stage.CONFIRM);
        session.startOver();
        List<Object> arguments = smallest.sample().stream().map(Shrinkable::value).toList();
        grading.replayable(arguments);
        Optional<Attempt.Failed> again = again(judge, arguments).filter(smallest.failure()::isLike);
        return grading.verdict(again.orElse(smallest.failure()), again.isPresent());
    }

    /// What a fresh process shows. One that dies instead shows something else.
    private static Optional<Attempt.Failed> again(Judge judge, List<Object> arguments) {
        try {
            return judge.once(arguments);
        } catch (Session.Halted | Session.Killed e) {
            return Optional.empty();
        }
    }

    /// The verdict if a growth property does not hold.
    private static Optional<Verdict> growth(Method property, Session session, Grading grading) {
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

    private static Verdict replay(AuthoredCode code, Session session, Grading grading, ReplayToken token) {
        grading.checking(token.property());
        grading.replayable(token.arguments());
        if (GrowthJudge.judges(code.property(token.property()))) {
            return growth(code.property(token.property()), session, grading).orElseGet(Verdict.Accepted::new);
        }
        var property = new PropertyMethod(code.property(token.property()), code.contractType());
        if (!property.takes(token.arguments())) {
            throw new ForeignToken("the token holds inputs that property \"%s\" does not take; "
                    .formatted(token.property()) + "the exercise has changed since, so check again");
        }
        Optional<Attempt.Failed> failure = new Judge(property, session).once(token.arguments());
        if (failure.isEmpty()) {
            grading.held(1);
            return new Verdict.Accepted();
        }
        grading.failed(1);
        return grading.verdict(failure.get(), true);
    }

    private static Judge judge(AuthoredCode code, String property, Session session) {
        return new Judge(new PropertyMethod(code.property(property), code.contractType()), session);
    }

    private static void requireProperty(Exercise exercise, String property) {
        if (!exercise.propertyMethods().contains(property)) {
            throw new IllegalArgumentException(
                    "exercise \"%s\" has no property \"%s\"; it has %s"
                            .formatted(exercise.id().value(), property, exercise.propertyMethods()));
        }
    }

    private static Optional<Remark> unreadable(Exercise exercise, Submission submission) {
        int bytes = submission.files().stream().mapToInt(f -> f.text().getBytes(StandardCharsets.UTF_8).length).sum();
        SourceFile first = submission.files().getFirst();
        if (bytes > exercise.limits().sourceBytes()) {
            return Optional.of(
                    Remark.say(first.name(), 0, "source.tooLong", bytes, exercise.limits().sourceBytes()));
        }
        return Optional.empty();
    }

    private static String message(Throwable e) {
        var messages = new ArrayList<String>();
        for (Throwable cause = e; cause != null && messages.size() < 4; cause = cause.getCause()) {
            messages.add(String.valueOf(cause.getMessage()));
        }
        return String.join("; ", messages);
    }
}
