package dev.touchstone.grading;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Frame;
import dev.touchstone.script.MalformedMessageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compiles submissions in a process of its own, which is kept warm, killed when a job takes too long, and replaced
/// after that or after [#JOBS_MAX] jobs. Thread-safe: one job at a time.
final class Compiler implements AutoCloseable {

    /// How long one job may take.
    static final Duration PATIENCE = Limits.COMPILE_TIME;

    /// How long the process may take to start and warm up.
    static final Duration START_PATIENCE = Duration.ofSeconds(30);

    static final int JOBS_MAX = 300;

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError");

    private final WorkFolder folder;
    private final int jobsMax;
    private @Nullable WorkerProcess worker;
    private int jobs;

    Compiler(WorkFolder folder) {
        this(folder, JOBS_MAX);
    }

    Compiler(WorkFolder folder, int jobsMax) {
        this.folder = folder;
        this.jobsMax = jobsMax;
    }

    /// Starts the process without waiting for it.
    synchronized void prepare() {
        if (worker == null) {
            List<Path> classPath = Arrays.stream(
                    System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> Path.of(entry).toAbsolutePath()).toList();
            worker = WorkerProcess.start(OPTIONS, classPath, CompilerMain.class.getName(), folder.empty());
            jobs = 0;
        }
    }

    /// Compiles `sources` against the JDK and `given`.
    ///
    /// @throws WorkerProcess.Lost if the process cannot be started, or somebody else ended it; a job that kills it is
    ///   [Compilation.Rejected]
    synchronized Compilation compile(List<SourceFile> sources, Map<String, byte[]> given) {
        WorkerProcess process = ready();
        try {
            int number = process.ask(Frame.Kind.COMPILE, new CompileJob(sources, given).encode());
            Compilation result = CompileJob.decodeResult(process.answer(number, PATIENCE).body());
            return withinLimits(result, sources);
        } catch (WorkerProcess.Lost | MalformedMessageException e) {
            close();
            if (e instanceof WorkerProcess.Lost lost && lost.endedFromOutside()) {
                throw lost;
            }
            return rejected(sources, "compiler.slow", PATIENCE.toSeconds());
        }
    }

    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    private WorkerProcess ready() {
        if (jobs >= jobsMax || (worker != null && !worker.isAlive())) {
            close();
        }
        prepare();
        WorkerProcess process = Objects.requireNonNull(worker);
        if (jobs++ == 0) {
            try {
                process.answer(0, START_PATIENCE);
            } catch (WorkerProcess.Lost e) {
                close();
                throw e;
            }
        }
        return process;
    }

    private static Compilation withinLimits(Compilation result, List<SourceFile> sources) {
        if (result instanceof Compilation.Compiled(var classes)) {
            int bytes = classes.values().stream().mapToInt(file -> file.length).sum();
            if (classes.size() > Limits.CLASSES_MAX) {
                return rejected(sources, "compiler.classes", classes.size(), Limits.CLASSES_MAX);
            }
            if (bytes > Limits.CLASS_BYTES_MAX) {
                return rejected(sources, "compiler.bytes", bytes, Limits.CLASS_BYTES_MAX);
            }
        }
        return result;
    }

    private static Compilation rejected(List<SourceFile> sources, String name, Object... values) {
        return new Compilation.Rejected(List.of(Diagnosis.say(sources.getFirst().name(), name, values)));
    }
}
