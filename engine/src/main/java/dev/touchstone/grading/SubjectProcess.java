package dev.touchstone.grading;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Frame;
import dev.touchstone.script.MalformedMessageException;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.Plan;
import dev.touchstone.seal.Seal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A subject process, seen from the trusted side: takes a submission, plays scripts on it, and is killed. Only what
/// authors wrote shares a process, one after the other. For one thread.
final class SubjectProcess implements AutoCloseable {

    /// How long a process may take to start.
    static final Duration START_PATIENCE = Duration.ofSeconds(20);

    /// How much processor time one script may take before the subject stops it, in milliseconds.
    static final int SCRIPT_MILLIS = Math.toIntExact(Limits.SCRIPT_TIME.toMillis());

    /// How long it may take by the clock on the wall, in milliseconds.
    static final int SCRIPT_WALL_MILLIS = Limits.WALL_FACTOR * SCRIPT_MILLIS;

    /// How much processor time the schedules of one plan may take. Their steps are limited too, and are used up before.
    static final Duration PLAN_TIME = Duration.ofSeconds(20);

    /// How long we wait for a script beyond that before the process is killed.
    static final Duration GRACE = Duration.ofSeconds(1);

    /// What the JVM exits with when the heap is full and it was told to exit then.
    static final int OUT_OF_MEMORY_EXIT = 3;

    /// Writable memory beside the heap, in mebibytes: metaspace, compiled code, direct buffers, the JVM's own, and a
    /// stack for each thread. It bounds the number of threads to a few hundred.
    static final int BEYOND_HEAP_MIB = 512;

    /// Classes, in mebibytes.
    static final int METASPACE_MIB = 64;

    /// Direct buffers, in mebibytes.
    static final int DIRECT_MIB = 16;

    /// The stack of a thread, in mebibytes.
    static final int STACK_MIB = 1;

    /// Processor time of one process, in seconds. No submission gets that far; a process whose trusted side was killed
    /// ends by it.
    static final int CPU_SECONDS = 300;

    /// How much processor time a process may have used when it takes another submission: less than half of
    /// [#CPU_SECONDS].
    static final Duration REUSE_TIME_MAX = Duration.ofMinutes(2);

    private static final String MAIN = WorkFolder.SUBJECT_MODULE + "/dev.touchstone.subject.Main";

    /// Only the innermost frames of an exception are told, and deep ones are slow to collect: the depth is cut.
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage", "-XX:MaxJavaStackTraceDepth=100", "--finalization=disabled",
            "--sun-misc-unsafe-memory-access=deny", CoroutineWriter.OPTION,
            "--enable-native-access=" + WorkFolder.SUBJECT_MODULE,
            "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=",
            "-Duser.timezone=UTC", "-XX:MaxMetaspaceSize=" + METASPACE_MIB + "m",
            "-XX:MaxDirectMemorySize=" + DIRECT_MIB + "m", "-Xss" + STACK_MIB + "m");

    /// Keeps a submission that gets past the gate from native functions. On Linux the seal does that too, and this option
    /// would cost half of the time to start: with it, the JVM takes no classes that an AOT cache has linked.
    private static final List<String> UNSEALED_OPTIONS = List.of("--illegal-native-access=deny");

    private final WorkerProcess worker;
    private final int heapMiB;
    private final Deque<Integer> unanswered = new ArrayDeque<>();
    private @Nullable Layers layers;
    private long nanosAtLoad;
    private long nanosKnown;

    private SubjectProcess(WorkerProcess worker, int heapMiB) {
        this.worker = worker;
        this.heapMiB = heapMiB;
    }

    /// Starts a process without waiting for it.
    ///
    /// @param heapMiB its heap, in mebibytes
    static SubjectProcess start(WorkFolder folder, int heapMiB) {
        return start(folder, heapMiB, plan(heapMiB));
    }

    /// @param plan how it is sealed
    static SubjectProcess start(WorkFolder folder, int heapMiB, Plan plan) {
        List<String> arguments = cache(folder).options();
        arguments.add("-Xmx" + heapMiB + "m");
        arguments.addAll(arguments(plan));
        return new SubjectProcess(WorkerProcess.start(arguments, folder.empty()), heapMiB);
    }

    /// Makes the cache from which these processes start.
    static void train(WorkFolder folder) {
        cache(folder).train(arguments(plan(Limits.HEAP_MIB_DEFAULT).rehearsed()), folder.empty());
    }

    static AotCache cache(WorkFolder folder) {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(Seal.isPossible() ? List.of() : UNSEALED_OPTIONS);
        options.addAll(List.of("-p", folder.subjectJar().toString()));
        return AotCache.of(folder, "subject", options, folder.subjectJar());
    }

    static List<String> arguments(Plan plan) {
        var arguments = new ArrayList<>(List.of("-m", MAIN));
        arguments.addAll(plan.toArguments());
        return arguments;
    }

    /// How a process with such a heap is sealed.
    static Plan plan(int heapMiB) {
        return Plan.full(heapMiB + BEYOND_HEAP_MIB, CPU_SECONDS);
    }

    /// Gives it a submission, in the place of the one that it had.
    ///
    /// @throws WorkerProcess.Lost if it cannot be used
    void load(Assignment assignment) {
        awaitReady();
        int number = worker.ask(Frame.Kind.LOAD, assignment.encode());
        Frame answer = worker.answer(number, START_PATIENCE);
        if (answer.kind() == Frame.Kind.REFUSED) {
            throw worker.lost("the process refused the classes: " + reason(answer));
        }
        expect(answer, Frame.Kind.LOADED);
        nanosAtLoad = worker.processorNanos();
        nanosKnown = 0;
    }

    /// The processor time it has used since it took the submission, in nanoseconds; once it is gone, what was last known.
    long processorNanos() {
        nanosKnown = Math.max(nanosKnown, worker.processorNanos() - nanosAtLoad);
        return nanosKnown;
    }

    /// Asks it to play a script, in its binary form. Nothing is sent before [#flush].
    ///
    /// @throws WorkerProcess.Lost if it is gone
    void ask(byte[] script) {
        unanswered.add(worker.write(Frame.Kind.PLAY, script));
    }

    /// Sends what was asked.
    ///
    /// @throws WorkerProcess.Lost if it is gone
    void flush() {
        worker.flush();
    }

    /// The answer to the next script that has none, in the order in which they were asked.
    ///
    /// @throws WorkerProcess.Lost if it gives none
    Transcript transcript() {
        return transcript(worker.answer(unanswered.removeFirst(), patience()));
    }

    /// Explores the schedules of a plan.
    ///
    /// @throws WorkerProcess.Lost if it gives no answer
    Exploration explore(Exploration.Question question) {
        int number = worker.ask(Frame.Kind.EXPLORE, question.encode());
        return read(number, Frame.Kind.EXPLORED, body -> Exploration.decode(body, question.plan()));
    }

    /// Runs one schedule of a plan and watches closely.
    ///
    /// @throws WorkerProcess.Lost if it gives no answer
    Exploration.Watched watch(Exploration.Watch question) {
        int number = worker.ask(Frame.Kind.WATCH, question.encode());
        return read(number, Frame.Kind.WATCHED, body -> Exploration.Watched.decode(body, question.plan()));
    }

    private <T> T read(int number, Frame.Kind kind, Function<byte[], T> decoder) {
        Frame answer = worker.answerWithin(PLAN_TIME, number);
        expect(answer, kind);
        try {
            return decoder.apply(answer.body());
        } catch (MalformedMessageException e) {
            throw worker.lost("the process sent " + e.getMessage());
        }
    }

    /// Plays a script that is expected to kill the process.
    ///
    /// @return index of the call that was running when the process died, -1 for the construction; the number of calls
    ///   if it lived
    int trace(Script script) {
        int number = worker.ask(Frame.Kind.TRACE, new Encoder().script(script).toBytes());
        int running = -1;
        try {
            for (int frames = 0; frames <= script.calls().size() + 1; frames++) {
                Frame frame = worker.answer(number, patience());
                if (frame.kind() != Frame.Kind.BEFORE) {
                    return script.calls().size();
                }
                running = Math.clamp(new Decoder(frame.body()).number(), -1, script.calls().size() - 1);
            }
            return running;
        } catch (WorkerProcess.Lost | MalformedMessageException e) {
            return running;
        }
    }

    /// Whether it can take another submission: all its answers are there, and it has processor time left for one.
    boolean isReusable() {
        return unanswered.isEmpty() && worker.isAlive() && worker.processorNanos() < REUSE_TIME_MAX.toNanos();
    }

    int heapMiB() {
        return heapMiB;
    }

    /// The failure to raise after its answers turned out to be none; kills the process.
    WorkerProcess.Lost lostFor(String reason) {
        return worker.lost(reason);
    }

    /// Ends the process without waiting for it. May be called from any thread.
    void kill() {
        worker.kill();
    }

    @Override
    public void close() {
        worker.close();
    }

    /// Waits until it is up.
    ///
    /// @return how it is sealed
    /// @throws WorkerProcess.Lost if it cannot be used
    Layers awaitReady() {
        if (layers == null) {
            layers = worker.ready(START_PATIENCE);
        }
        return layers;
    }

    private static String reason(Frame refused) {
        try {
            return new Decoder(refused.body()).text();
        } catch (MalformedMessageException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Transcript transcript(Frame frame) {
        expect(frame, Frame.Kind.TRANSCRIPT);
        try {
            var decoder = new Decoder(frame.body());
            Transcript transcript = decoder.transcript();
            decoder.end();
            return transcript;
        } catch (MalformedMessageException e) {
            throw worker.lost("the process sent " + e.getMessage());
        }
    }

    private void expect(Frame frame, Frame.Kind kind) {
        if (frame.kind() != kind) {
            throw worker.lost("the process sent " + frame.kind() + " instead of " + kind);
        }
    }

    private static Duration patience() {
        return Duration.ofMillis(SCRIPT_WALL_MILLIS).plus(GRACE);
    }
}
