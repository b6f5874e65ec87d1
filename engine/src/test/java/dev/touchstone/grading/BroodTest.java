package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.storage.ChildJvm;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroodTest {

    /// A worker that is only left alone goes on until its script runs out of time, which is later.
    private static final long MILLIS_MAX = SubjectProcess.SCRIPT_MILLIS / 2;

    /// Busy in one long call of the JDK, which no step budget ends.
    private static final String BUSY = """
            import java.util.Random;
            public final class MyLruCache<K, V> implements LruCache<K, V> {
                public MyLruCache(int capacity) { new Random(1).ints(Integer.MAX_VALUE).sum(); }
                public V get(K key) { return null; }
                public void put(K key, V value) {}
                public int size() { return 0; }
            }
            """;

    /// Grades [#BUSY] and prints each stage.
    static final class Grading {
        public static void main(String[] arguments) {
            var lru = Catalogue.read(Path.of(arguments[0])).find(new ExerciseId("lru-cache")).orElseThrow();
            Grader grader = Grader.start(Path.of(arguments[1]));
            grader.grade(lru, Submission.of("MyLruCache.java", BUSY), System.out::println);
        }
    }

    @Test
    void process_toldToEnd_leavesNoWorkerBehind(@TempDir Path work) throws Exception {
        Process grading = ChildJvm.start(Grading.class,
                Path.of(System.getProperty("touchstone.home"), "exercises").toString(), work.toString());
        List<ProcessHandle> workers = List.of();
        try (BufferedReader stages = grading.inputReader(StandardCharsets.UTF_8)) {
            assertThat(stages.lines().anyMatch(Stage.CHECK.name()::equals)).isTrue();
            workers = grading.descendants().toList();

            grading.destroy();
            grading.waitFor();

            assertThat(workers).isNotEmpty();
            for (ProcessHandle worker : workers) {
                worker.onExit().get(MILLIS_MAX, TimeUnit.MILLISECONDS);
            }
        } finally {
            workers.forEach(ProcessHandle::destroyForcibly);
            grading.destroyForcibly();
        }
    }
}
