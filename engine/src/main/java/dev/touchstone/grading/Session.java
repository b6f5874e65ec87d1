package dev.touchstone.grading;

import dev.touchstone.script.Assignment;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The subject processes that one submission uses up. Plays scripts on one of them and starts over with another when
/// asked to. For one thread.
final class Session implements AutoCloseable {

    /// A script ran out of time; the process is gone.
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

    /// The time of the whole submission has run out.
    static final class OutOfTime extends RuntimeException {
        private OutOfTime() {
            super("the submission took too long");
        }
    }

    /// How much is sent ahead, in bytes. A pipe must hold it: while we write, the process may be writing too.
    private static final int AHEAD_BYTES_MAX = 32 * 1024;

    private record Sent(Script script, int bytes) {}

    private final SubjectPool pool;
    private final Assignment assignment;
    private final int heapMiB;
    private final Duration time;
    private final boolean reuses;
    private @Nullable TimeLimit limit;
    private long steps;

    /// Processor time of the processes that are gone.
    private long nanosBefore;

    private final Deque<Sent> sent = new ArrayDeque<>();
    private int bytesAhead;
    private volatile @Nullable SubjectProcess subject;
    private volatile boolean cancelled;

    /// @param time of the processor for all scripts together, from when the submission is loaded
    /// @param reuses whether processes are shared with what other authors wrote
    Session(SubjectPool pool, Assignment assignment, int heapMiB, Duration time, boolean reuses) {
        this.pool = pool;
        this.assignment = assignment;
        this.heapMiB = heapMiB;
        this.time = time;
        this.reuses = reuses;
    }

    /// Plays a script, on the process that played the last one if it is still there.
    ///
    /// @throws Halted if the script ran out of time
    /// @throws Killed if the process is lost
    /// @throws OutOfTime if there is no time left
    Transcript play(Script script) {
        send(List.of(script));
        return receive();
    }

    /// Gives the process scripts to play, in order.
    ///
    /// @return how many of them it took: no more than go with those it has not answered into [#AHEAD_BYTES_MAX], but at
    ///   least one when it has answered all
    /// @throws Killed if the process is lost
    /// @throws OutOfTime if there is no time left
    int send(List<Script> scripts) {
        if (isOver()) {
            throw new OutOfTime();
        }
        SubjectProcess process = subject();
        int taken = 0;
        try {
            for (Script script : scripts) {
                byte[] encoded = new Encoder().script(script).toBytes();
                if (!sent.isEmpty() && bytesAhead + encoded.length > AHEAD_BYTES_MAX) {
                    break;
                }
                process.ask(encoded);
                sent.add(new Sent(script, encoded.length));
                bytesAhead += encoded.length;
                taken++;
            }
            process.flush();
        } catch (WorkerProcess.Lost e) {
            throw killed(scripts.getFirst(), e);
        }
        return taken;
    }

    /// What the next of the scripts that were sent answered.
    ///
    /// @return one step for each call, unless the construction failed or the script used up its steps
    /// @throws Halted if the script ran out of time
    /// @throws Killed if the process is lost
    Transcript receive() {
        if (isOver()) {
            close();
            throw new OutOfTime();
        }
        checkCancelled();
        Sent next = sent.removeFirst();
        bytesAhead -= next.bytes();
        Script script = next.script();
        Transcript transcript;
        try {
            transcript = subject().transcript();
        } catch (WorkerProcess.Lost e) {
            throw killed(script, e);
        }
        steps += cost(transcript);
        if (!answers(script, transcript)) {
            throw killed(script, subject().lostFor("the process answered " + transcript.steps().size() + " of "
                    + script.calls().size() + " calls"));
        }
        if (transcript.last().outcome() instanceof Outcome.Stopped stopped
                && stopped.reason() == Outcome.Stopped.Reason.TIME) {
            close();
            throw new Halted(script, transcript);
        }
        return transcript;
    }

    /// Explores the schedules of a plan. No script may be under way.
    ///
    /// @throws Killed if the process is lost
    /// @throws OutOfTime if there is no time left
    Exploration explore(Exploration.Question question) {
        return ask(question.plan(), process -> process.explore(question));
    }

    /// Runs one schedule of a plan and watches closely. No script may be under way.
    ///
    /// @throws Killed if the process is lost
    /// @throws OutOfTime if there is no time left
    Exploration.Watched watch(Exploration.Watch question) {
        return ask(question.plan(), process -> process.watch(question));
    }

    private <T> T ask(Plan plan, Function<SubjectProcess, T> question) {
        if (isOver()) {
            throw new OutOfTime();
        }
        SubjectProcess process = subject();
        try {
            return question.apply(process);
        } catch (WorkerProcess.Lost e) {
            throw killed(new Script(plan.arguments(), plan.calls()), e);
        }
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
            if (before.last().outcome() instanceof Outcome.Stopped) {
                return Optional.empty();
            }
            var steps = new ArrayList<>(before.steps());
            steps.add(death);
            return Optional.of(new Transcript(before.construction(), steps, before.printed(), before.unprinted()));
        } catch (Halted | Killed e) {
            return Optional.empty();
        }
    }

    /// Goes on with a fresh process, and off the time of the submission: to look once more at a failure that is
    /// already known. Each script still has its own limits.
    void startOver() {
        close();
        limit = null;
    }

    /// Makes sure that a process holds the submission.
    ///
    /// @throws WorkerProcess.Lost if the submission's classes cannot be loaded
    void load() {
        subject();
        allow(time);
    }

    /// Gives everything from now on so much time of the processor, instead of what was left.
    void allow(Duration given) {
        limit = new TimeLimit(given, this::processorNanos);
    }

    /// What all scripts together have cost, in steps.
    long steps() {
        return steps;
    }

    /// Ends the process; playing again starts a new one.
    @Override
    public void close() {
        sent.clear();
        bytesAhead = 0;
        SubjectProcess now = subject;
        if (now != null) {
            nanosBefore += now.processorNanos();
            now.close();
            subject = null;
        }
    }

    /// Ends the process, or leaves it to others where it may be.
    void release() {
        SubjectProcess now = subject;
        if (reuses && now != null && sent.isEmpty() && !cancelled) {
            nanosBefore += now.processorNanos();
            subject = null;
            pool.giveBack(now);
        }
        close();
    }

    /// Kills the process and starts no other: whatever is played throws a [CancellationException] from now on. May be
    /// called from any thread.
    void cancel() {
        cancelled = true;
        SubjectProcess now = subject;
        if (now != null) {
            now.kill();
        }
    }

    private boolean isOver() {
        return limit != null && limit.isOver();
    }

    private long processorNanos() {
        SubjectProcess now = subject;
        return nanosBefore + (now == null ? 0 : now.processorNanos());
    }

    private static long cost(Transcript transcript) {
        long cost = transcript.construction().cost();
        for (Step step : transcript.steps()) {
            cost += step.cost();
        }
        return cost;
    }

    private SubjectProcess subject() {
        SubjectProcess now = subject;
        if (now == null) {
            now = reuses ? pool.takeUsed(heapMiB) : pool.take(heapMiB);
            subject = now;
            checkCancelled();
            try {
                now.load(assignment);
            } catch (WorkerProcess.Lost e) {
                checkCancelled();
                close();
                throw e;
            }
        }
        return now;
    }

    private Killed killed(Script script, WorkerProcess.Lost lost) {
        checkCancelled();
        close();
        return new Killed(script, lost);
    }

    private void checkCancelled() {
        if (cancelled) {
            close();
            throw new CancellationException("the grading was cancelled");
        }
    }

    /// One step for each call, unless the construction failed or something was stopped.
    private static boolean answers(Script script, Transcript transcript) {
        int steps = transcript.steps().size();
        int calls = script.calls().size();
        return switch (transcript.construction().outcome()) {
            case Outcome.Threw _,Outcome.Stopped _ -> steps == 0;
            default -> steps == calls || (steps < calls && transcript.last().outcome() instanceof Outcome.Stopped);
        };
    }
}
