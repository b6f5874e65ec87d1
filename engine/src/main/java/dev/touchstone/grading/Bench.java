package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One submission, compiled and loaded once and examined as often as one likes. For one thread; holds a process until it
/// is closed.
///
/// What is done here is for authors: one process plays everything as long as it lives, and nothing is confirmed in a
/// fresh one. Learners get [Grader#grade].
public final class Bench implements AutoCloseable {

    /// A property catches what it finds within this part of its tries.
    private static final int CATCHING_SHARE = 10;

    private final Function<Grading, Intake.Result> admission;
    private final SubjectPool pool;
    private final Function<AuthoredCode, Probe> probes;
    private final Exercise exercise;
    private final List<SourceFile> files;
    private final boolean reuses;
    private Intake.@Nullable Result taken;
    private @Nullable Session session;

    /// @param admission takes the submission in
    /// @param probes the probe of an exercise
    /// @param reuses whether processes are shared with what other authors wrote
    Bench(Function<Grading, Intake.Result> admission, SubjectPool pool, Function<AuthoredCode, Probe> probes,
            Exercise exercise,
            List<SourceFile> files, boolean reuses) {
        this.admission = admission;
        this.pool = pool;
        this.probes = probes;
        this.exercise = exercise;
        this.files = files;
        this.reuses = reuses;
    }

    /// What is done with a submission once a subject process can be had.
    @FunctionalInterface
    interface Work {
        Verdict run(AuthoredCode code, Session session, Grading grading);
    }

    /// Checks and judges, with these properties in order until one does not hold.
    ///
    /// @throws IllegalArgumentException if the exercise has no such property
    public Report grade(long seed, List<String> properties) {
        properties.forEach(property -> requireProperty(exercise, property));
        return run(grading(seed),
                (code, playing, grading) -> check(code, properties, playing, grading, false));
    }

    /// Checks each of these properties with a tenth of its tries, whatever the others found, and shrinks nothing.
    ///
    /// @return for each property that does not hold, how many tries it took to find that out; empty as well when the
    ///   submission does not compile
    public Map<String, Integer> catches(long seed, List<String> properties) {
        var caught = new LinkedHashMap<String, Integer>();
        run(grading(seed), (code, playing, grading) -> {
            for (String name : properties) {
                playing.load();
                Check.of(code, name, playing).catches(grading.seed(name), CATCHING_SHARE)
                        .ifPresent(tries -> caught.put(name, tries));
            }
            return new Verdict.Accepted();
        });
        return caught;
    }

    /// The first of these properties that does not hold, with all its tries. Shrinks nothing.
    ///
    /// @return empty as well when the submission does not compile
    public Optional<String> catcher(long seed, List<String> properties) {
        var found = new AtomicReference<Optional<String>>(Optional.empty());
        run(grading(seed), (code, playing, grading) -> {
            found.set(properties.stream().filter(name -> {
                playing.load();
                return Check.of(code, name, playing).catches(grading.seed(name), 1).isPresent();
            }).findFirst());
            return new Verdict.Accepted();
        });
        return found.get();
    }

    /// A hash of how the submission answers to the probe of the exercise, see [dev.touchstone.catalogue.Behaviours].
    /// Empty where it does not compile or does not answer.
    public Optional<String> behaviour() {
        var found = new AtomicReference<Optional<String>>(Optional.empty());
        run(grading(0), (code, playing, _) -> {
            found.set(probes.apply(code).answers(playing, exercise.limits().steps()));
            return new Verdict.Accepted();
        });
        return found.get();
    }

    /// Lets go of the process.
    @Override
    public void close() {
        if (session != null) {
            session.release();
            session = null;
        }
        pool.refill();
    }

    /// Takes the submission in, unless that has been done, and lets `work` be done with it. Never throws for anything the
    /// submission does; our own failures are [Verdict.JudgeError].
    ///
    /// @throws CancellationException if the grading was cancelled
    /// @throws Check.ForeignArguments if `work` does
    Report run(Grading grading, Work work) {
        Verdict verdict;
        try {
            verdict = verdict(grading, work);
        } catch (Check.ForeignArguments | CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            verdict = new Verdict.JudgeError(message(e));
        }
        return grading.report(verdict);
    }

    /// @throws IllegalArgumentException if the exercise has no such property
    static void requireProperty(Exercise exercise, String property) {
        if (!exercise.propertyMethods().contains(property)) {
            throw new IllegalArgumentException(
                    "exercise \"%s\" has no property \"%s\"; it has %s"
                            .formatted(exercise.id().value(), property, exercise.propertyMethods()));
        }
    }

    /// Checks these properties in order until one does not hold.
    static Verdict check(
            AuthoredCode code, List<String> properties, Session session, Grading grading, boolean confirm) {
        for (String property : properties) {
            grading.checking(property);
            Optional<Verdict> broken = Check.of(code, property, session).verdict(grading, confirm);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return new Verdict.Accepted();
    }

    private Grading grading(long seed) {
        return new Grading(
                exercise, new Submission(files, OptionalLong.of(seed)), new Cancellation(), _ -> {});
    }

    private Verdict verdict(Grading grading, Work work) {
        if (taken == null) {
            taken = admission.apply(grading);
        }
        return switch (taken) {
            case Intake.Result.Refused(var verdict) -> verdict;
            case Intake.Result.Admitted admitted -> judged(admitted.code(), session(admitted, grading), grading, work);
        };
    }

    private Session session(Intake.Result.Admitted admitted, Grading grading) {
        if (session == null) {
            session = new Session(pool, admitted.assignment(), exercise.limits().heapMiB(),
                    exercise.limits().time(), reuses);
            grading.cancellation().ends(session);
        }
        return session;
    }

    /// Turns the ways in which playing ends early into verdicts.
    private static Verdict judged(AuthoredCode code, Session session, Grading grading, Work work) {
        try {
            grading.enter(Stage.START);
            session.load();
            grading.enter(Stage.CHECK);
            return work.run(code, session, grading);
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

    private static String message(Throwable e) {
        var messages = new ArrayList<String>();
        for (Throwable cause = e; cause != null && messages.size() < 4; cause = cause.getCause()) {
            messages.add(String.valueOf(cause.getMessage()));
        }
        return String.join("; ", messages);
    }
}
