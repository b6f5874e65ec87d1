package dev.touchstone.grading;

import dev.touchstone.catalogue.Behaviours;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Methods;
import dev.touchstone.source.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Grades submissions: compiles them, checks them at the gate, plays scripts on them in a process of their own, and
/// judges the answers here.
///
/// Thread-safe; several submissions can be graded at once. Holds one compiler process and a few waiting subject
/// processes until it is closed.
public final class Grader implements AutoCloseable {

    /// How many subject processes wait: one to check with and one to confirm a counterexample with.
    private static final int SUBJECTS_AHEAD = 2;

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    /// Says what of a submission's classes is refused, given the names of those that the exercise has.
    @FunctionalInterface
    interface ClassCheck {
        List<Remark> check(Map<String, byte[]> classes, Set<String> contract);

        /// For exercises that allow threads.
        default ClassCheck withThreads() {
            return this;
        }
    }

    private final Intake intake;
    private final SubjectPool pool;
    private final Map<String, Probe> probes = new ConcurrentHashMap<>();

    private Grader(WorkFolder folder, ClassCheck gate, int ahead) {
        intake = new Intake(folder, gate);
        pool = new SubjectPool(folder, Limits.HEAP_MIB_DEFAULT, ahead);
    }

    /// Starts worker processes in the background and returns at once.
    ///
    /// @param work a folder of the grader's own; what is in it can be deleted between runs
    /// @throws java.io.UncheckedIOException if the folder cannot be written or no process can be started
    public static Grader start(Path work) {
        return start(WorkFolder.in(work));
    }

    /// Like [#start], for one submission that is waiting already: starts one process of each kind.
    public static Grader startForOne(Path work) {
        return start(WorkFolder.in(work), Gate.CHECK, 0);
    }

    static Grader start(WorkFolder folder) {
        return start(folder, Gate.CHECK);
    }

    /// With another gate: to see what the other layers hold without it.
    static Grader start(WorkFolder folder, ClassCheck gate) {
        return start(folder, gate, SUBJECTS_AHEAD);
    }

    private static Grader start(WorkFolder folder, ClassCheck gate, int ahead) {
        var grader = new Grader(folder, gate, ahead);
        grader.intake.prepare();
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
    /// Blocks until the verdict is there: for at most [Limits#WALL_FACTOR] times the exercise's time limit plus a few seconds. Never throws
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
                        Bench.check(code, exercise.propertyMethods(), session, grading, true)));
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
        Bench.requireProperty(exercise, token.property());
        try {
            return run(new Grading(exercise, submission, new Cancellation(), progress),
                    (code, session, grading) -> explained(exercise, code, session,
                            replay(code, session, grading, token)));
        } catch (Check.ForeignArguments e) {
            throw new IllegalArgumentException("the token holds inputs that property \"%s\" does not take; "
                    .formatted(token.property()) + "the exercise has changed since, so check again", e);
        }
    }

    /// Puts the solution of an author on the bench.
    ///
    /// @param file that holds the class which the exercise asks for
    public Bench bench(Exercise exercise, SourceFile file) {
        return bench(exercise, List.of(file), true);
    }

    /// Puts class files on the bench that somebody made of those of a solution.
    ///
    /// @param file that they come from
    /// @param classes by their names
    public Bench bench(Exercise exercise, SourceFile file, Map<String, byte[]> classes) {
        return new Bench(grading -> intake.admit(grading, classes), pool, code -> probe(exercise, code), exercise,
                List.of(file), true);
    }

    /// The class files of the solution of an author, by their names.
    ///
    /// @throws IllegalArgumentException if it does not compile
    public Map<String, byte[]> compile(Exercise exercise, SourceFile file) {
        return intake.compile(exercise, file);
    }

    /// Why nothing can be graded: what is wrong with the exercise's own contract, properties and starter. Empty if nothing
    /// is.
    public List<Problem> problems(Exercise exercise) {
        try {
            intake.authored(exercise);
            return List.of();
        } catch (AuthoredCode.Unusable e) {
            return e.diagnoses().isEmpty()
                    ? List.of(new Problem(exercise.folder(), 0, String.valueOf(e.getMessage())))
                    : e.diagnoses().stream().map(each -> new Problem(exercise.file(each.file()), each.line(),
                            LINE_ENDS.matcher(each.message().en()).replaceAll("; "))).toList();
        }
    }

    /// The names of the methods that a learner of the exercise implements.
    public Set<String> operations(Exercise exercise) {
        return intake.authored(exercise).methods().stream().map(Methods.Signature::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many plans a property draws; empty for one without threads.
    ///
    /// @throws IllegalArgumentException if the exercise has no such property
    public OptionalInt plans(Exercise exercise, String property) {
        return PlanJudge.plans(intake.authored(exercise).property(property));
    }

    /// Ends all worker processes.
    @Override
    public void close() {
        intake.close();
        pool.close();
    }

    private Bench bench(Exercise exercise, List<SourceFile> files, boolean reuses) {
        return new Bench(intake::admit, pool, code -> probe(exercise, code), exercise, files, reuses);
    }

    private Report run(Grading grading, Bench.Work work) {
        try (var bench = bench(grading.exercise(), grading.submission().files(), false)) {
            return bench.run(grading, work);
        }
    }

    private static Verdict replay(AuthoredCode code, Session session, Grading grading, ReplayToken token) {
        grading.checking(token.property());
        grading.replayable(token.arguments());
        return Check.of(code, token.property(), session).replay(grading, token.arguments())
                .orElseGet(Verdict.Accepted::new);
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
}
