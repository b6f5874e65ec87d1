package dev.touchstone.grading;

import dev.touchstone.script.Assignment;
import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Frame;
import dev.touchstone.script.MalformedMessageException;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.time.Duration;
import java.util.List;

/// A subject process, seen from the trusted side: takes one submission, plays scripts on it, and is killed. For one
/// thread.
final class SubjectProcess implements AutoCloseable {

    /// How long a process may take to start.
    static final Duration START_PATIENCE = Duration.ofSeconds(20);

    /// How long one script may take before the subject stops it, in milliseconds.
    static final int SCRIPT_MILLIS = 2_000;

    /// How long we wait for a script beyond that before the process is killed.
    static final Duration GRACE = Duration.ofSeconds(1);

    /// What the JVM exits with when the heap is full and it was told to exit then.
    static final int OUT_OF_MEMORY_EXIT = 3;

    /// Only the innermost frames of an exception are told, and deep ones are slow to collect: the depth is cut.
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null", "-XX:MaxJavaStackTraceDepth=100", "--finalization=disabled",
            "--sun-misc-unsafe-memory-access=deny",
            "--illegal-native-access=deny", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=",
            "-Duser.timezone=UTC", "-XX:MaxMetaspaceSize=64m", "-XX:MaxDirectMemorySize=16m", "-Xss1m");

    private final WorkerProcess worker;
    private boolean ready;

    private SubjectProcess(WorkerProcess worker) {
        this.worker = worker;
    }

    /// Starts a process without waiting for it.
    ///
    /// @param heapMiB its heap, in mebibytes
    static SubjectProcess start(WorkFolder folder, int heapMiB) {
        var options = new java.util.ArrayList<>(OPTIONS);
        options.add("-Xmx" + heapMiB + "m");
        return new SubjectProcess(WorkerProcess.start(
                options, folder.subjectPath(), "dev.touchstone.subject.Main", folder.empty()));
    }

    /// Gives it a submission.
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
    }

    /// Plays a script.
    ///
    /// @throws WorkerProcess.Lost if it gives no answer
    Transcript play(Script script) {
        int number = worker.ask(Frame.Kind.PLAY, new Encoder().script(script).toBytes());
        return transcript(worker.answer(number, patience()));
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

    /// The failure to raise after its answers turned out to be none; kills the process.
    WorkerProcess.Lost lostFor(String reason) {
        return worker.lost(reason);
    }

    @Override
    public void close() {
        worker.close();
    }

    private void awaitReady() {
        if (!ready) {
            expect(worker.answer(0, START_PATIENCE), Frame.Kind.READY);
            ready = true;
        }
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
        return Duration.ofMillis(SCRIPT_MILLIS).plus(GRACE);
    }
}
