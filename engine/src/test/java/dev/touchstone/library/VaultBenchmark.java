package dev.touchstone.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.touchstone.report.Practice;
import dev.touchstone.report.ReportCard;
import dev.touchstone.search.SearchIndex;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures how processor time and memory of import, graph, report card and search index grow with a vault. It prints a
/// table.
///
/// Arguments: numbers of notes, each with `x` and the kilobytes of a note, such as `1183x10,1000x2`. Other notes are
/// read before the first, so that the virtual machine has compiled what it will run.
///
/// Processor time is that of the whole process, garbage collection and compiling included. The heap is what is in use
/// with notes, graph and index held, after a collection.
final class VaultBenchmark {

    private static final int WARM_NOTES = 1_000;
    private static final int WARM_BYTES = 8_000;
    /// Times settle after about so many.
    private static final int WARM_ROUNDS = 10;
    private static final int KB = 1_000;

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private VaultBenchmark() {}

    /// In CPU seconds.
    ///
    /// @param heap in bytes
    private record Times(double graph, double index, double report, long heap) {}

    public static void main(String[] args) throws IOException {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            measure(WARM_NOTES, WARM_BYTES, round);
        }
        System.out.printf("%8s %8s %10s %10s %10s %14s %10s%n", "notes", "MB", "graph s", "index s", "report s",
                "both s per MB", "heap MB");
        for (String vault : args[0].split(",", -1)) {
            String[] numbers = vault.split("x", -1);
            measure(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]) * KB, WARM_ROUNDS);
        }
    }

    private static void measure(int notes, int bytesPerNote, int seed) throws IOException {
        GeneratedVault vault = GeneratedVault.write(Files.createTempDirectory("vault"), notes, bytesPerNote, seed);
        Times times = measure(vault.folder());
        if (seed == WARM_ROUNDS) {
            double megabytes = vault.bytes() / 1e6;
            System.out.printf("%8d %8.1f %10.2f %10.2f %10.2f %14.3f %10.0f%n", notes, megabytes, times.graph(),
                    times.index(), times.report(), (times.graph() + times.index()) / megabytes, times.heap() / 1e6);
        }
        vault.delete();
    }

    private static Times measure(Path folder) {
        Path nothing = folder.resolve("no such folder");
        System.gc();
        double start = cpu();
        Library library = Library.read(nothing, nothing, List.of(folder));
        double read = cpu();
        var index = new SearchIndex();
        index.update(library.findables());
        double indexed = cpu();
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        double collected = cpu();
        var report = ReportCard.of(library.imported().getFirst(), Choices.NONE, Practice.NONE, library.topics());
        double reported = cpu();
        assertThat(report.rows()).isNotEmpty();
        return new Times(read - start, indexed - read, reported - collected, heap);
    }

    private static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
