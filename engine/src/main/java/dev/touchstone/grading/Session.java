package dev.touchstone.grading;

import dev.touchstone.script.Assignment;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The subject processes that one submission uses up. Plays scripts on one of them and starts over with another when
/// asked to. For one thread.
final class Session implements AutoCloseable {

    /// A script was stopped by its limit of steps or time; the process is gone.
    static final class Halted extends RuntimeException {

        private final transient Script script;
        private final transient Transcript transcript;

        private Halted(Script script, Transcript transcript) {
            super("a script was stopped");
            this.script = script;
            this.transcript = transcript;
        }

        Script script() {
            return script;
        }

        /// Ends with the [Outcome.Stopped] step.
        Transcript transcript() {
            return transcript;
        }
    }

    /// A script killed the process.
    static final class Killed extends RuntimeException {

        private final transient Script script;
        private final WorkerProcess.Lost lost;

        private Killed(Script script, WorkerProcess.Lost lost) {
            super(lost);
            this.script = script;
            this.lost = lost;
        }

        Script script() {
            return script;
        }

        WorkerProcess.Lost lost() {
            return lost;
        }
    }

    /// The wall clock of the whole submission has run out.
    static final class OutOfTime extends RuntimeException {
        private OutOfTime() {
            super("the submission took too long");
        }
    }

    private final SubjectPool pool;
    private final Assignment assignment;
    private final int heapMiB;
    private final Duration wallTime;
    private long start = System.nanoTime();
    private boolean timed = true;
    private @Nullable SubjectProcess subject;

    /// @param wallTime for all scripts together, from when the submission is loaded
    Session(SubjectPool pool, Assignment assignment, int heapMiB, Duration wallTime) {
        this.pool = pool;
        this.assignment = assignment;
        this.heapMiB = heapMiB;
        this.wallTime = wallTime;
    }

    /// Plays a script, on the process that played the last one if it is still there.
    ///
    /// @throws Halted if the script was stopped
    /// @throws Killed if the process is lost
    /// @throws OutOfTime if there is no time left
    Transcript play(Script script) {
        if (timed && System.nanoTime() - start > wallTime.toNanos()) {
            throw new OutOfTime();
        }
        SubjectProcess playing = subject();
        Transcript transcript;
        try {
            transcript = playing.play(script);
        } catch (WorkerProcess.Lost e) {
            close();
            throw new Killed(script, e);
        }
        boolean stopped = transcript.last().outcome() instanceof Outcome.Stopped;
        if (stopped && transcript.steps().size() <= script.calls().size()) {
            close();
            throw new Halted(script, transcript);
        }
        if (!answers(script, transcript)) {
            WorkerProcess.Lost lost = subject().lostFor("the process answered " + transcript.steps().size() + " of "
                    + script.calls().size() + " calls");
            close();
            throw new Killed(script, lost);
        }
        return transcript;
    }

    /// Finds out which call of a script kills the process, and what the calls before it answered. Uses up two
    /// processes.
    ///
    /// @return the transcript up to the deadly call; empty if the script does not kill a fresh process
    Optional<Transcript> upToDeath(Script script) {
        startOver();
        int running = subject().trace(script);
        close();
        if (running >= script.calls().size()) {
            return Optional.empty();
        }
        var death = new Step(new Outcome.Stopped(Outcome.Stopped.Reason.DEATH, List.of()), 0);
        if (running < 0) {
            return Optional.of(new Transcript(death, List.of(), ""));
        }
        try {
            Transcript before = play(new Script(script.arguments(), script.calls().subList(0, running)));
            var steps = new ArrayList<>(before.steps());
            steps.add(death);
            return Optional.of(new Transcript(before.construction(), steps, before.printed()));
        } catch (Halted | Killed e) {
            return Optional.empty();
        }
    }

    /// Goes on with a fresh process, and off the wall clock of the submission: to look once more at a failure that is
    /// already known. Each script still has its own limits.
    void startOver() {
        close();
        timed = false;
    }

    /// Makes sure that a process holds the submission.
    ///
    /// @throws WorkerProcess.Lost if the submission's classes cannot be loaded
    void load() {
        subject();
        start = System.nanoTime();
    }

    /// Ends the process; playing again starts a new one.
    @Override
    public void close() {
        if (subject != null) {
            subject.close();
            subject = null;
        }
    }

    private SubjectProcess subject() {
        if (subject == null) {
            SubjectProcess next = pool.take(heapMiB);
            try {
                next.load(assignment);
            } catch (WorkerProcess.Lost e) {
                next.close();
                throw e;
            }
            subject = next;
        }
        return subject;
    }

    /// One step for each call, unless the construction already failed.
    private static boolean answers(Script script, Transcript transcript) {
        return transcript.construction().outcome() instanceof Outcome.Threw
                ? transcript.steps().isEmpty()
                : transcript.steps().size() == script.calls().size();
    }
}
