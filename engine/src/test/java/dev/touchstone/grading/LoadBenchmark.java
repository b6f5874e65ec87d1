package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Part of [LatencyBenchmark]: as many submissions at once as there are cores.
final class LoadBenchmark {

    /// What a hostile submission does in its `get`: it ends for its steps, its memory, its time, its stack, its output.
    private static final List<String> HOSTILE = List.of(
            "while (true) {}",
            "java.util.List<long[]> all = new java.util.ArrayList<>(); while (true) { all.add(new long[1 << 20]); }",
            "new java.util.Random(1).ints(Integer.MAX_VALUE).sum();",
            "while (true) { try { get(key); } catch (StackOverflowError e) {} }",
            "while (true) { System.out.println(\"Accepted\".repeat(1_000)); }");

    private static final double NANOS_PER_SECOND = 1e9;

    private static final double NANOS_PER_MILLI = 1e6;

    private LoadBenchmark() {}

    /// Prints to standard output.
    static void run(Grader grader, Exercise lru, int queued, int hostile) throws InterruptedException {
        List<SourceFile> good = new ArrayList<>();
        for (int i = 0; i < queued; i++) {
            good.add(variant(lru, "", i));
        }
        report("verdicts per second, two at once", play(grader, lru, good), queued);
        List<SourceFile> mixed = new ArrayList<>(good.subList(0, queued - hostile));
        for (int i = 0; i < hostile; i++) {
            mixed.add(i * queued / hostile, variant(lru, HOSTILE.get(i % HOSTILE.size()), i));
        }
        report("with " + hostile + " hostile among them", play(grader, lru, mixed), queued);
    }

    /// @param waited for each good one, milliseconds from the start of all to its verdict
    private record Outcome(double seconds, List<Double> waited, long accepted, long judgeErrors) {}

    private static Outcome play(Grader grader, Exercise lru, List<SourceFile> sources) throws InterruptedException {
        var waited = new ConcurrentLinkedQueue<Double>();
        var verdicts = new ConcurrentLinkedQueue<String>();
        long start = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> running = new ArrayList<>();
            for (SourceFile source : sources) {
                running.add(workers.submit(() -> {
                    Report report = grader.grade(lru, Submission.of(source.name(), source.text()), _ -> {});
                    verdicts.add(report.verdict());
                    if (report.accepted()) {
                        waited.add((System.nanoTime() - start) / NANOS_PER_MILLI);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new Outcome((System.nanoTime() - start) / NANOS_PER_SECOND, List.copyOf(waited),
                verdicts.stream().filter("Accepted"::equals).count(),
                verdicts.stream().filter("JudgeError"::equals).count());
    }

    private static void report(String name, Outcome outcome, int queued) {
        var timing = new Timing(outcome.waited());
        System.out.printf(Locale.ROOT,
                "%s: %d in %.1f s, %.1f per second; %d accepted, %d of our failures; wait of the accepted: median %.0f ms, "
                        + "longest %.0f ms%n",
                name, queued, outcome.seconds(), queued / outcome.seconds(), outcome.accepted(), outcome.judgeErrors(),
                timing.median(), new Timing(outcome.waited()).longest());
    }

    /// The reference with `code` at the beginning of `get`.
    private static SourceFile variant(Exercise lru, String code, int number) {
        SourceFile reference = lru.sources().reference();
        String get = "public V get(K key) {";
        return new SourceFile(reference.name(),
                reference.text().replace(get, get + (code.isEmpty() ? "" : " if (key != null) { " + code + " }"))
                        + "// variant " + number + "\n");
    }
}
