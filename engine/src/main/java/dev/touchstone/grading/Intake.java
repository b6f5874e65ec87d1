package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Assignment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Takes submissions in: compiles them, shows them to the gate, and makes of them what a subject process loads.
/// Thread-safe.
final class Intake implements AutoCloseable {

    /// What became of a submission.
    sealed interface Result {

        record Refused(Verdict verdict) implements Result {}

        /// @param code of the exercise
        /// @param assignment for a subject process
        record Admitted(AuthoredCode code, Assignment assignment) implements Result {}
    }

    private final WorkFolder folder;
    private final Grader.ClassCheck gate;
    private final Compiler compiler;
    private final Map<String, AuthoredCode> authored = new ConcurrentHashMap<>();

    Intake(WorkFolder folder, Grader.ClassCheck gate) {
        this.folder = folder;
        this.gate = gate;
        compiler = new Compiler(folder);
    }

    /// Starts the compiler process without waiting for it.
    void prepare() {
        compiler.prepare();
    }

    @Override
    public void close() {
        compiler.close();
    }

    /// Goes through the stages before a subject process is needed.
    ///
    /// @throws AuthoredCode.Unusable if the exercise itself is wrong
    Result admit(Grading grading) {
        Exercise exercise = grading.exercise();
        Submission submission = grading.submission();
        Optional<Remark> unreadable = unreadable(exercise, submission);
        if (unreadable.isPresent()) {
            return refused(List.of(unreadable.get()));
        }
        grading.enter(Stage.COMPILE);
        AuthoredCode code = authored(exercise);
        return switch (compiler.compile(submission.files(), code.contract())) {
            case Compilation.Rejected(var problems) -> {
                var help = new CompileHelp(exercise, submission, code.contractType());
                yield refused(help.remarks(problems));
            }
            case Compilation.Compiled(var classes) -> check(grading, code, classes);
        };
    }

    /// Goes through the stages after compiling.
    ///
    /// @param classes by their names
    /// @throws AuthoredCode.Unusable if the exercise itself is wrong
    Result admit(Grading grading, Map<String, byte[]> classes) {
        return check(grading, authored(grading.exercise()), classes);
    }

    /// The class files of a source, by their names.
    ///
    /// @throws IllegalArgumentException if it does not compile
    Map<String, byte[]> compile(Exercise exercise, SourceFile file) {
        return switch (compiler.compile(List.of(file), authored(exercise).contract())) {
            case Compilation.Compiled(var classes) -> classes;
            case Compilation.Rejected(var problems) -> throw new IllegalArgumentException(
                    "\"%s\" does not compile: %s".formatted(file.name(), problems.getFirst().message().en()));
        };
    }

    /// The exercise's own classes.
    ///
    /// @throws AuthoredCode.Unusable if the exercise itself is wrong
    AuthoredCode authored(Exercise exercise) {
        return authored.computeIfAbsent(exercise.contentHash(), _ -> AuthoredCode.of(exercise, folder.compiled()));
    }

    private Result check(Grading grading, AuthoredCode code, Map<String, byte[]> classes) {
        grading.enter(Stage.GATE);
        grading.compiled(classes);
        var given = new HashSet<>(code.contract().keySet());
        given.add(ActorWriter.NAME);
        boolean threads = grading.exercise().facts().threads();
        List<Remark> forbidden = (threads ? gate.withThreads() : gate).check(classes, given);
        if (!forbidden.isEmpty()) {
            return new Result.Refused(new Verdict.Forbidden(forbidden));
        }
        Path file = Path.of(grading.submission().files().getFirst().name());
        List<Remark> misshapen = code.shape().check(classes, file);
        if (!misshapen.isEmpty()) {
            return refused(misshapen);
        }
        var all = new HashMap<>(code.contract());
        try {
            all.putAll(StepWeaver.weave(
                    threads ? ThreadWeaver.weave(classes, code.contract()).classes() : classes, code.contract()));
        } catch (StepWeaver.TooLong e) {
            return refused(List.of(Remark.say(file.toString(), 0, "weaver.tooLong", e.method())));
        }
        all.put(ActorWriter.NAME, code.actor());
        Limits limits = grading.exercise().limits();
        return new Result.Admitted(code, new Assignment(ActorWriter.NAME, code.methods(), CountedClasses.link(all),
                limits.steps(), SubjectProcess.SCRIPT_MILLIS, SubjectProcess.SCRIPT_WALL_MILLIS, limits.outputBytes()));
    }

    private static Result refused(List<Remark> remarks) {
        return new Result.Refused(new Verdict.CompileError(remarks));
    }

    private static Optional<Remark> unreadable(Exercise exercise, Submission submission) {
        int bytes = submission.files().stream().mapToInt(f -> f.text().getBytes(StandardCharsets.UTF_8).length).sum();
        SourceFile first = submission.files().getFirst();
        return bytes > exercise.limits().sourceBytes()
                ? Optional.of(Remark.say(first.name(), 0, "source.tooLong", bytes, exercise.limits().sourceBytes()))
                : Optional.empty();
    }
}
