package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.properties.Disagreement;
import dev.touchstone.script.Assignment;
import dev.touchstone.source.Problem;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final WorkFolder folder;
    private final Compiler compiler;
    private final SubjectPool pool;
    private final Map<String, AuthoredCode> authored = new ConcurrentHashMap<>();

    private Grader(WorkFolder folder) {
        this.folder = folder;
        compiler = new Compiler(folder);
        pool = new SubjectPool(folder, Limits.HEAP_MIB_DEFAULT, SUBJECTS_AHEAD);
    }

    /// Starts worker processes in the background and returns at once.
    ///
    /// @param work a folder of the grader's own; what is in it can be deleted between runs
    /// @throws java.io.UncheckedIOException if the folder cannot be written or no process can be started
    public static Grader start(Path work) {
        return start(WorkFolder.in(work));
    }

    static Grader start(WorkFolder folder) {
        var grader = new Grader(folder);
        grader.compiler.prepare();
        grader.pool.fill();
        return grader;
    }

    /// Compiles, checks and judges `submission`.
    ///
    /// Blocks until the verdict is there: for at most the exercise's wall-time limit plus a few seconds. Never throws
    /// for anything the submission does; our own failures are [Verdict.JudgeError].
    ///
    /// @param progress is told each stage when it begins, on the calling thread
    public Report grade(Exercise exercise, Submission submission, Consumer<Stage> progress) {
        return run(exercise, submission, progress,
                (code, session, grading) -> check(code, code.properties().keySet(), session, grading));
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
                var judge = new Judge(property, code.contractType(), session);
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
        return run(exercise, submission, progress, (code, session, grading) -> replay(code, session, grading, token));
    }

    /// Ends all worker processes.
    @Override
    public void close() {
        compiler.close();
        pool.close();
    }

    /// What is done with a submission once a subject process can be had.
    @FunctionalInterface
    private interface Check {
        Verdict run(AuthoredCode code, Session session, Grading grading);
    }

    private Report run(Exercise exercise, Submission submission, Consumer<Stage> progress, Check check) {
        var grading = new Grading(exercise, submission, progress);
        Verdict verdict;
        try {
            verdict = verdict(exercise, submission, grading, check);
        } catch (IllegalArgumentException e) {
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
        Optional<Problem> unreadable = unreadable(exercise, submission);
        if (unreadable.isPresent()) {
            return new Verdict.CompileError(List.of(unreadable.get()));
        }
        grading.enter(Stage.COMPILE);
        AuthoredCode code = authored.computeIfAbsent(
                exercise.contentHash(), _ -> AuthoredCode.of(exercise, folder.compiled()));
        return switch (compiler.compile(submission.files(), code.contract())) {
            case Compilation.Rejected(var problems) -> new Verdict.CompileError(problems);
            case Compilation.Compiled(var classes) -> gate(exercise, submission, classes, code, grading, check);
        };
    }

    private Verdict gate(Exercise exercise, Submission submission, Map<String, byte[]> classes, AuthoredCode code,
            Grading grading, Check check) {
        grading.enter(Stage.GATE);
        List<Problem> refused = Gate.check(classes, code.contract().keySet());
        if (!refused.isEmpty()) {
            return new Verdict.Forbidden(refused);
        }
        Path file = Path.of(submission.files().getFirst().name());
        List<Problem> misshapen = code.shape().check(classes, file);
        if (!misshapen.isEmpty()) {
            return new Verdict.CompileError(misshapen);
        }
        var all = new HashMap<>(code.contract());
        try {
            all.putAll(StepWeaver.weave(classes, code.contract()));
        } catch (IllegalArgumentException e) {
            return new Verdict.CompileError(List.of(new Problem(file, 0,
                    "has a method that is too long to count its steps; split it into shorter ones")));
        }
        Limits limits = exercise.limits();
        var assignment = new Assignment(exercise.contractName(), exercise.solutionName(),
                CountedClasses.link(code.shape().constructor()), CountedClasses.link(all), limits.steps(),
                SubjectProcess.SCRIPT_MILLIS);
        try (var session = new Session(pool, assignment, limits.heapMiB(), limits.wallTime())) {
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
            return grading.timeLimitExceeded(e.script(), e.transcript());
        } catch (Session.Killed e) {
            grading.enter(Stage.CONFIRM);
            return grading.killed(e.lost(), e.lost().timedOut() ? Optional.empty() : session.upToDeath(e.script()),
                    e.script());
        } catch (Session.OutOfTime e) {
            return grading.outOfTime();
        }
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
            var judge = new Judge(code.property(property), code.contractType(), session);
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
        Optional<Disagreement> again = judge.once(arguments);
        return grading.wrong(again.orElse(smallest.disagreement()), again.isPresent());
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
            case GrowthJudge.Finding.Broken(Disagreement disagreement) -> {
                grading.failed(1);
                yield Optional.of(grading.wrong(disagreement, true));
            }
        };
    }

    private static Verdict replay(AuthoredCode code, Session session, Grading grading, ReplayToken token) {
        grading.checking(token.property());
        grading.replayable(token.arguments());
        if (GrowthJudge.judges(code.property(token.property()))) {
            return growth(code.property(token.property()), session, grading).orElseGet(Verdict.Accepted::new);
        }
        var judge = new Judge(code.property(token.property()), code.contractType(), session);
        if (!judge.takes(token.arguments())) {
            throw new IllegalArgumentException("the token holds inputs that property \"%s\" does not take; "
                    .formatted(token.property()) + "the exercise has changed since, so check again");
        }
        Optional<Disagreement> disagreement = judge.once(token.arguments());
        if (disagreement.isEmpty()) {
            grading.held(1);
            return new Verdict.Accepted();
        }
        grading.failed(1);
        return grading.wrong(disagreement.get(), true);
    }

    private static void requireProperty(Exercise exercise, String property) {
        if (!exercise.propertyMethods().contains(property)) {
            throw new IllegalArgumentException(
                    "exercise \"%s\" has no property \"%s\"; it has %s"
                            .formatted(exercise.id().value(), property, exercise.propertyMethods()));
        }
    }

    private static Optional<Problem> unreadable(Exercise exercise, Submission submission) {
        int bytes = submission.files().stream().mapToInt(f -> f.text().getBytes(StandardCharsets.UTF_8).length).sum();
        SourceFile first = submission.files().getFirst();
        if (bytes > exercise.limits().sourceBytes()) {
            return Optional.of(new Problem(Path.of(first.name()), 0, "has %d bytes; at most %d are allowed"
                    .formatted(bytes, exercise.limits().sourceBytes())));
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
