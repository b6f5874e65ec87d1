package dev.touchstone.grading;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// How long it takes to find and tell what is wrong with code for several threads, and to accept what is right: every
/// mutant, the reference and the alternatives of every exercise with threads, once each, in a warm JVM with the options of
/// `./touchstone serve`.
///
/// Times are wall clock, from the text of the source to the report, with telling the interleaving and confirming it in a
/// fresh process; CPU is that of all processes, with starting the next subject. Between two submissions it waits
/// [#REFILL_MILLIS]. Arguments name the exercises that are measured; none means all.
///
/// Takes about five minutes. Run it on a machine that does nothing else.
final class ThreadsBenchmark {

    /// Of the submissions, how many are graded before measuring.
    private static final int UNMEASURED = 40;

    private static final int REFILL_MILLIS = 400;

    /// How many of the slowest submissions are named.
    private static final int NAMED = 15;

    private static final double NANOS_PER_MILLI = 1e6;

    private ThreadsBenchmark() {}

    /// One submission.
    private record Entry(Exercise exercise, String name, SourceFile file, boolean right) {

        Submission submission(String comment) {
            return Submission.of(file.name(), file.text() + "// " + comment + "\n");
        }
    }

    /// How one submission did.
    private record Run(Entry entry, String verdict, double millis, double cpuMillis) {}

    /// Prints the tables to standard output.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Set<String> wanted = Set.of(arguments);
        List<Entry> entries = Catalogue.read(Path.of(System.getProperty("touchstone.home"), "exercises")).exercises()
                .stream().filter(each -> each.facts().threads())
                .filter(each -> wanted.isEmpty() || wanted.contains(each.id().value()))
                .flatMap(ThreadsBenchmark::entries).toList();
        var runs = new ArrayList<Run>();
        try (Grader grader = SharedWork.startGrader()) {
            for (int i = 0; i < UNMEASURED; i++) {
                Entry entry = entries.get(i * 7 % entries.size());
                grader.grade(entry.exercise(), entry.submission("before " + i), _ -> {});
            }
            for (Entry entry : entries) {
                Thread.sleep(REFILL_MILLIS);
                runs.add(run(grader, entry));
            }
        }
        print(runs);
    }

    private static Stream<Entry> entries(Exercise exercise) {
        Exercise.Sources sources = exercise.sources();
        return Stream.of(
                Stream.of(new Entry(exercise, "reference", sources.reference(), true)),
                sources.alternatives().stream().map(each -> new Entry(exercise, each.name(), each.file(), true)),
                sources.mutants().stream().map(each -> new Entry(exercise, each.name(), each.file(), false)))
                .flatMap(each -> each);
    }

    private static Run run(Grader grader, Entry entry) throws IOException, InterruptedException {
        double cpu = CpuTime.millis();
        long start = System.nanoTime();
        Report report = grader.grade(entry.exercise(), entry.submission("measured"), _ -> {});
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        if (report.accepted() != entry.right()) {
            throw new IllegalStateException("%s %s is %s".formatted(entry.exercise().id(), entry.name(), report));
        }
        Thread.sleep(REFILL_MILLIS);
        return new Run(entry, report.verdict(), millis, CpuTime.millis() - cpu);
    }

    private static void print(List<Run> runs) {
        System.out.printf("%-26s %5s %10s %10s %10s %10s%n", "exercise", "runs", "median ms", "p95 ms", "longest",
                "CPU ms");
        for (boolean right : List.of(true, false)) {
            List<Run> these = runs.stream().filter(run -> run.entry().right() == right).toList();
            System.out.println(right ? "right answers" : "wrong answers");
            these.stream().map(run -> run.entry().exercise().id().value()).distinct()
                    .forEach(id -> printRow(id, these.stream()
                            .filter(run -> run.entry().exercise().id().value().equals(id)).toList()));
            printRow("all", these);
        }
        System.out.println("slowest");
        runs.stream().sorted(Comparator.comparingDouble(Run::cpuMillis).reversed()).limit(NAMED)
                .forEach(run -> System.out.printf(Locale.ROOT, "%8.0f ms %8.0f CPU ms  %s %s: %s%n", run.millis(),
                        run.cpuMillis(), run.entry().exercise().id().value(), run.entry().name(), run.verdict()));
    }

    private static void printRow(String name, List<Run> runs) {
        var timing = new Timing(runs.stream().map(Run::millis).toList());
        double cpu = runs.stream().mapToDouble(Run::cpuMillis).average().orElse(0);
        System.out.printf(Locale.ROOT, "%-26s %5d %10.0f %10.0f %10.0f %10.0f%n", name, timing.runs(), timing.median(),
                timing.p95(), timing.longest(), cpu);
    }
}
