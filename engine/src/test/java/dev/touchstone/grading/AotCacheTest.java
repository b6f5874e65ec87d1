package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.seal.Layers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AotCacheTest {

    /// With it a JVM ends when its cache does not fit, instead of going on without.
    private static final String STRICT = "-XX:AOTMode=on";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WorkFolder folder;

    @BeforeAll
    void train(@TempDir Path work) {
        folder = WorkFolder.in(work);
        SubjectProcess.train(folder);
        Compiler.train(folder);
    }

    @Test
    void train_subject_startsFromTheCacheWithAnyHeap() {
        assertThat(SubjectProcess.cache(folder).exists()).isTrue();
        for (int heapMiB : List.of(64, 512)) {
            var options = new ArrayList<>(SubjectProcess.cache(folder).options());
            options.addAll(List.of(STRICT, "-Xmx" + heapMiB + "m"));
            options.addAll(SubjectProcess.arguments(SubjectProcess.plan(heapMiB)));

            assertThat(ready(options)).isNotNull();
        }
    }

    @Test
    void train_compiler_startsFromTheCache() {
        assertThat(Compiler.cache(folder).exists()).isTrue();
        var options = new ArrayList<>(Compiler.cache(folder).options());
        options.add(STRICT);
        options.addAll(Compiler.arguments(Compiler.PLAN));

        assertThat(ready(options)).isNotNull();
    }

    @Test
    void of_anotherJarInItsPlace_isAnotherCache(@TempDir Path other) throws Exception {
        WorkFolder changed = WorkFolder.in(other);
        SubjectProcess.cache(changed);
        Files.setLastModifiedTime(changed.subjectJar(), FileTime.fromMillis(1_000));
        AotCache before = SubjectProcess.cache(changed);
        Files.setLastModifiedTime(changed.subjectJar(), FileTime.fromMillis(2_000_000));

        assertThat(SubjectProcess.cache(changed).file()).isNotEqualTo(before.file());
    }

    private Layers ready(List<String> arguments) {
        try (WorkerProcess process = WorkerProcess.start(arguments, folder.empty())) {
            return process.ready(PATIENCE);
        }
    }
}
