package dev.touchstone.grading;

import dev.touchstone.script.Frame;
import dev.touchstone.script.MalformedMessageException;
import dev.touchstone.seal.Layers;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// A JVM of our own making that answers frames over its standard streams. What it says is data, never trusted.
///
/// It has an empty environment, no standard error, and an empty folder to work in. It is killed when an answer takes
/// too long, when it says something that is no frame, and when this is closed. For one thread.
final class WorkerProcess implements AutoCloseable {

    /// The process gave no answer and is gone.
    static final class Lost extends RuntimeException {

        private final boolean timedOut;
        private final boolean endedFromOutside;
        private final int exitCode;

        private Lost(String message, boolean timedOut, boolean endedFromOutside, int exitCode) {
            super(message);
            this.timedOut = timedOut;
            this.endedFromOutside = endedFromOutside;
            this.exitCode = exitCode;
        }

        /// Whether somebody else ended it: a person at the keyboard, a shutdown, a system that is out of memory.
        boolean endedFromOutside() {
            return endedFromOutside;
        }

        /// Whether we killed it because it took too long.
        boolean timedOut() {
            return timedOut;
        }

        int exitCode() {
            return exitCode;
        }
    }

    private static final Duration EXIT_WAIT = Duration.ofSeconds(5);

    /// How long a process may take to read a question.
    private static final Duration ASK_PATIENCE = Duration.ofSeconds(5);

    /// What a JVM exits with after SIGINT, SIGKILL and SIGTERM. The gate lets no submission exit by itself.
    private static final Set<Integer> SIGNALLED_EXITS = Set.of(130, 137, 143);

    /// What a process exits with after SIGABRT, SIGXCPU and SIGSYS.
    private static final int ABORTED_EXIT = 134;

    private static final int OUT_OF_PROCESSOR_TIME_EXIT = 152;

    private static final int FORBIDDEN_CALL_EXIT = 159;

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final Deadline deadline;
    private int asked;
    private boolean killed;

    private WorkerProcess(Process process) {
        this.process = process;
        in = new BufferedInputStream(process.getInputStream(), BUFFER_BYTES);
        out = new BufferedOutputStream(process.getOutputStream(), BUFFER_BYTES);
        deadline = new Deadline(process);
        Brood.add(process);
    }

    /// Starts a JVM of the same JDK as this one.
    ///
    /// @param arguments of `java`: its options, what to run, and the arguments of that
    /// @param folder in which it works
    /// @throws UncheckedIOException if no process can be started
    static WorkerProcess start(List<String> arguments, Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return new WorkerProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a JVM with \"" + command.getFirst() + "\"", e);
        }
    }

    /// Waits until the process is up.
    ///
    /// @return how it is sealed
    /// @throws Lost if it takes longer or does not say that it is up
    Layers ready(Duration patience) {
        Frame ready = answer(0, patience);
        if (ready.kind() != Frame.Kind.READY) {
            throw lost("the process sent " + ready.kind() + " instead of " + Frame.Kind.READY);
        }
        try {
            return Layers.decode(ready.body());
        } catch (IllegalArgumentException e) {
            throw lost("the process sent " + e.getMessage());
        }
    }

    /// Sends a question. An answer to it carries the number that is returned.
    ///
    /// @throws Lost if the process is gone
    int ask(Frame.Kind kind, byte[] body) {
        int number = write(kind, body);
        flush();
        return number;
    }

    /// Like [#ask], but the question may not be sent before [#flush].
    ///
    /// @throws Lost if the process is gone
    int write(Frame.Kind kind, byte[] body) {
        asked++;
        send(() -> new Frame(kind, asked, body).write(out));
        return asked;
    }

    /// Sends every question that has been written.
    ///
    /// @throws Lost if the process is gone
    void flush() {
        send(out::flush);
    }

    /// Waits for the next frame.
    ///
    /// @param patience how long the process may take; after that it is killed
    /// @param number that the frame must carry
    /// @throws Lost if it takes longer, the process ends, or what it says is no answer to `number`
    Frame answer(int number, Duration patience) {
        deadline.set(patience);
        return answer(number);
    }

    /// Like [#answer(int, Duration)], but the process has so much processor time.
    Frame answerWithin(Duration processorTime, int number) {
        deadline.set(new TimeLimit(processorTime, this::processorNanos));
        return answer(number);
    }

    private Frame answer(int number) {
        try {
            Frame frame = Frame.read(in);
            if (frame.number() != number) {
                throw lost("the process answered question " + frame.number() + " instead of " + number);
            }
            return frame;
        } catch (IOException e) {
            throw lost("the process ended without an answer");
        } catch (MalformedMessageException e) {
            throw lost("the process sent " + e.getMessage());
        } finally {
            deadline.clear();
        }
    }

    /// Writes to the process.
    @FunctionalInterface
    private interface Output {
        void write() throws IOException;
    }

    private void send(Output output) {
        deadline.set(ASK_PATIENCE);
        try {
            output.write();
        } catch (IOException e) {
            throw lost("the process ended before it could be asked");
        } finally {
            deadline.clear();
        }
    }

    /// The failure to raise after `message` was found out; kills the process.
    Lost lost(String message) {
        int exitCode = exitCode();
        boolean timedOut = deadline.passed();
        boolean endedFromOutside = !timedOut && !killed && SIGNALLED_EXITS.contains(exitCode);
        return new Lost(message + ", exit code " + exitCode + reason(exitCode), timedOut, endedFromOutside, exitCode);
    }

    /// What the exit codes mean with which a sealed process ends that reached beyond its limits.
    private static String reason(int exitCode) {
        return switch (exitCode) {
            case ABORTED_EXIT -> ": the JVM gave up, as it does when memory beside its heap runs out";
            case OUT_OF_PROCESSOR_TIME_EXIT -> ": its processor time was used up";
            case FORBIDDEN_CALL_EXIT -> ": it asked the operating system for something that no submission may have";
            default -> "";
        };
    }

    /// Ends the process without waiting for it. May be called from any thread.
    void kill() {
        process.destroyForcibly();
    }

    /// See [TimeLimit#processorNanos].
    long processorNanos() {
        return TimeLimit.processorNanos(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Tells the process that there will be no more questions, and waits until it ends by itself.
    ///
    /// @return whether it did
    boolean finish(Duration patience) throws IOException {
        out.close();
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Kills the process, whatever it is doing, and waits until it is gone.
    @Override
    public void close() {
        deadline.end();
        process.destroyForcibly();
        try {
            process.waitFor(EXIT_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The exit code; gives a process that is ending by itself a moment before it is killed.
    private int exitCode() {
        try {
            if (!process.waitFor(EXIT_WAIT.toMillis() / 10, TimeUnit.MILLISECONDS)) {
                killed = true;
                process.destroyForcibly();
                process.waitFor(EXIT_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        return process.isAlive() ? -1 : process.exitValue();
    }
}
