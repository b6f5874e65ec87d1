package dev.touchstone.grading;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Frame;
import dev.touchstone.script.MalformedMessageException;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compiles submissions in a process of its own, which is kept warm, killed when a job takes too long, and replaced
/// after that or after [#JOBS_MAX] jobs. Thread-safe: one job at a time.
final class Compiler implements AutoCloseable {

    /// How much processor time one job may take.
    static final Duration PATIENCE = Limits.COMPILE_TIME;

    /// How long the process may take to start and warm up.
    static final Duration START_PATIENCE = Duration.ofSeconds(30);

    static final int JOBS_MAX = 300;

    /// Heap of the process, and what it may use beside it: metaspace, compiled code, javac's big stack. In mebibytes.
    static final int HEAP_MIB = 256;

    static final int BEYOND_HEAP_MIB = 512;

    /// javac's own classes, in mebibytes.
    static final int METASPACE_MIB = 128;

    /// Processor time of one process, in seconds: more than all its jobs may take.
    static final int CPU_SECONDS = 2 * JOBS_MAX * (int) PATIENCE.toSeconds();

    static final Plan PLAN = Plan.full(HEAP_MIB + BEYOND_HEAP_MIB, CPU_SECONDS);

    private static final List<String> OPTIONS = List.of(
            "-Xmx" + HEAP_MIB + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+SuppressFatalErrorMessage",
            "-XX:-CreateCoredumpOnCrash", "-XX:+DisableAttachMechanism", "-XX:MaxMetaspaceSize=" + METASPACE_MIB + "m",
            "--enable-native-access=ALL-UNNAMED");

    private final WorkFolder folder;
    private final int jobsMax;
    private final SealStandard standard = new SealStandard();
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
            List<String> all = cache(folder).options();
            all.addAll(arguments(PLAN));
            worker = WorkerProcess.start(all, folder.empty());
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
            Compilation result = CompileJob.decodeResult(process.answerWithin(PATIENCE, number).body());
            return withinLimits(result, sources);
        } catch (WorkerProcess.Lost | MalformedMessageException e) {
            close();
            if (e instanceof WorkerProcess.Lost lost && lost.endedFromOutside()) {
                throw lost;
            }
            return e instanceof WorkerProcess.Lost lost && lost.timedOut()
                    ? rejected(sources, "compiler.slow", PATIENCE.toSeconds())
                    : rejected(sources, "compiler.large");
        }
    }

    /// How the process is sealed; waits until it is up.
    ///
    /// @throws WorkerProcess.Lost if it cannot be used
    synchronized Layers layers() {
        ready();
        return standard.known();
    }

    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /// Makes the cache from which the process starts.
    static void train(WorkFolder folder) {
        cache(folder).train(arguments(PLAN.rehearsed()), folder.empty());
    }

    static AotCache cache(WorkFolder folder) {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-cp", folder.compilerJar().toString()));
        return AotCache.of(folder, "compiler", options, folder.compilerJar());
    }

    static List<String> arguments(Plan plan) {
        var arguments = new ArrayList<>(List.of(CompilerMain.class.getName()));
        arguments.addAll(plan.toArguments());
        return arguments;
    }

    private WorkerProcess ready() {
        if (jobs >= jobsMax || (worker != null && !worker.isAlive())) {
            close();
        }
        prepare();
        WorkerProcess process = Objects.requireNonNull(worker);
        if (jobs++ == 0) {
            try {
                if (!standard.isMetBy(process.ready(START_PATIENCE))) {
                    throw process.lost("the compiler could not be sealed as others before it were");
                }
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
