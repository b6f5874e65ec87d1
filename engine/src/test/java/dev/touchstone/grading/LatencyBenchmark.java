package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long a learner waits from saving the source to reading the verdict, and what that costs: Touchstone, and three ways
/// to do without it, in one run. The submission is the reference of `lru-cache`, so each way tries every property to the
/// end. Then how Touchstone does under load.
///
/// - **Touchstone**: [Grader#grade] in a warm JVM with the options of `./touchstone serve`, from the text of the source
///   to the report. Between two submissions it waits [#REFILL], so that a subject process is ready again, as it is for a
///   learner who reads and types in between.
/// - **Maven**: `mvn -q -o test` on a small project with the same properties in plain jqwik, everything downloaded.
/// - **Console launcher**: javac, then the JUnit console launcher, on the same files.
/// - **One JVM**: the same two as calls in this JVM, which stays warm. Nothing is isolated: no time limit, no memory limit,
///   no seal.
/// - **Load**: as many submissions at once as there are cores, one after the other, in verdicts per second; then a queue of
///   [#QUEUED] submissions of which [#HOSTILE] are hostile, and how long the others wait from the start of it.
///
/// All times are wall clock; CPU is that of all processes, with starting the next subject. Each run has another last line in its source: Maven compiles again, and Touchstone, which
/// derives its seed from the source, asks other questions. Each way first runs unmeasured. The ratio is that of the
/// medians.
///
/// Takes about three minutes. Run it on a machine that does nothing else; the load average is printed for that reason.
final class LatencyBenchmark {

    /// One submission to Touchstone; a way to do without it has no stages.
    private record Run(double millis, Map<Stage, Double> stages) {}

    /// All submissions by one way.
    ///
    /// @param cpuMillis for each of them, on the average
    private record Runs(List<Run> runs, double cpuMillis) {

        Timing timing() {
            return new Timing(runs.stream().map(Run::millis).toList());
        }
    }

    /// What is measured.
    @FunctionalInterface
    private interface Way {
        Run run(SourceFile solution) throws IOException, InterruptedException;
    }

    /// A command that says nothing but how it ended.
    @FunctionalInterface
    private interface Command {
        void run() throws IOException, InterruptedException;
    }

    private static final int TOUCHSTONE_RUNS = 20;

    private static final int TOUCHSTONE_UNMEASURED = 40;

    private static final int OTHER_RUNS = 7;

    private static final int OTHER_UNMEASURED = 1;

    /// How long we wait for the subject processes started ahead; one takes less than a tenth of it.
    private static final Duration REFILL = Duration.ofSeconds(1);

    private static final int QUEUED = 50;

    private static final int HOSTILE = 5;

    private static final double NANOS_PER_MILLI = 1e6;

    private LatencyBenchmark() {}

    /// Prints the table to standard output and progress to standard error.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Exercise lru = Exercises.LRU;
        printMachine();
        Path folder = Files.createTempDirectory("touchstone-latency");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        Path work = folder.resolve("work");
        Grader.prepare(work);
        System.out.printf("%-32s %5s %10s %10s %10s %7s%n", "way", "runs", "median ms", "p95 ms", "CPU ms", "ratio");
        try (var grader = Grader.start(work)) {
            Runs touchstone = touchstone(lru, grader);
            Timing reference = touchstone.timing();
            printRow("Touchstone, warm", touchstone, reference);
            printStages(touchstone.runs());
            LoadBenchmark.run(grader, lru, QUEUED, HOSTILE);
            JqwikProject project = JqwikProject.in(Files.createDirectory(folder.resolve("project")), lru);
            printRow("one JVM, nothing isolated",
                    others("one JVM", lru, project, TOUCHSTONE_UNMEASURED, TOUCHSTONE_RUNS, project::testInThisJvm),
                    reference);
            printRow("javac, JUnit console launcher", others("console launcher", lru, project, OTHER_UNMEASURED,
                    OTHER_RUNS, project::testWithConsoleLauncher), reference);
            printRow("mvn -q -o test",
                    others("mvn", lru, project, OTHER_UNMEASURED, OTHER_RUNS, project::testWithMaven), reference);
        }
    }

    private static Runs touchstone(Exercise lru, Grader grader) throws IOException, InterruptedException {
        return measure("Touchstone", lru, TOUCHSTONE_UNMEASURED, TOUCHSTONE_RUNS, solution -> {
            Thread.sleep(REFILL);
            return grade(grader, lru, solution);
        });
    }

    private static Run grade(Grader grader, Exercise lru, SourceFile solution) {
        var submission = Submission.of(solution.name(), solution.text());
        var clock = new StageClock();
        long start = System.nanoTime();
        Report report = grader.grade(lru, submission, clock);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        clock.end();
        if (!report.accepted()) {
            throw new IllegalStateException("the reference is not accepted: " + report);
        }
        return new Run(millis, clock.millis);
    }

    private static Runs others(String name, Exercise lru, JqwikProject project, int unmeasured, int measured,
            Command command) throws IOException, InterruptedException {
        return measure(name, lru, unmeasured, measured, solution -> {
            project.submit(solution);
            long start = System.nanoTime();
            command.run();
            return new Run((System.nanoTime() - start) / NANOS_PER_MILLI, Map.of());
        });
    }

    private static Runs measure(String name, Exercise lru, int unmeasured, int measured, Way way)
            throws IOException, InterruptedException {
        System.err.printf("measuring %s: %d runs, %d before them%n", name, measured, unmeasured);
        SourceFile reference = lru.sources().reference();
        var runs = new ArrayList<Run>();
        double cpu = 0;
        for (int i = 0; i < unmeasured + measured; i++) {
            if (i == unmeasured) {
                cpu = CpuTime.millis();
            }
            runs.add(way.run(new SourceFile(reference.name(), reference.text() + "// run " + i + "\n")));
        }
        Thread.sleep(REFILL);
        return new Runs(runs.subList(unmeasured, runs.size()), (CpuTime.millis() - cpu) / measured);
    }

    private static void printMachine() {
        System.out.printf(Locale.ROOT, "JDK %s, %d cores, load average %.2f at the start%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void printRow(String way, Runs runs, Timing reference) {
        Timing timing = runs.timing();
        System.out.printf(Locale.ROOT, "%-32s %5d %10.1f %10.1f %10.1f %7.1f%n", way, timing.runs(), timing.median(),
                timing.p95(), runs.cpuMillis(), timing.median() / reference.median());
    }

    private static void printStages(List<Run> runs) {
        String medians = runs.getFirst().stages().keySet().stream()
                .map(stage -> "%s %.1f".formatted(stage.name().toLowerCase(Locale.ROOT),
                        new Timing(runs.stream().map(run -> run.stages().getOrDefault(stage, 0.0)).toList()).median()))
                .collect(Collectors.joining(", "));
        System.out.println("Touchstone's stages, median ms: " + medians);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the folder \"" + folder + "\"", e);
        }
    }

    /// Takes the time of each stage. For one thread.
    private static final class StageClock implements Consumer<Stage> {

        private final Map<Stage, Double> millis = new EnumMap<>(Stage.class);
        private @Nullable Stage stage;
        private long start;

        @Override
        public void accept(Stage next) {
            end();
            stage = next;
        }

        /// Ends the last stage.
        void end() {
            long now = System.nanoTime();
            if (stage != null) {
                millis.put(stage, (now - start) / NANOS_PER_MILLI);
            }
            start = now;
        }
    }
}
