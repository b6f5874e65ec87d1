package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.seal.Door;
import dev.touchstone.seal.Layer;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.Seal;
import dev.touchstone.source.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final Layers FULL = new Layers(Layer.ALL, 0);

    @TempDir
    private Path work;

    @Test
    void tried_whereProcessesCanBeSealed_isFull() {
        assumeTrue(Seal.isPossible(), "this system cannot seal a process");

        Sealing sealing = Sealing.tried(work);

        assertThat(sealing.isFull()).as("%s", sealing).isTrue();
        assertThat(sealing.missing()).isEmpty();
        assertThat(new SealingText(Language.EN).lacks(sealing)).isEmpty();
    }

    @Test
    void start_systemWithoutFilter_runsAndSaysSo() {
        assumeTrue(Seal.isPossible(), "this system cannot seal a process");
        var plan = SubjectProcess.plan(64).without(Layer.SECCOMP);

        try (var process = SubjectProcess.start(WorkFolder.in(work), 64, plan)) {
            Layers layers = process.awaitReady();

            assertThat(layers.isFull()).isFalse();
            assertThat(layers.missing()).containsExactly(Layer.SECCOMP);
            assertThat(layers.isOpen(Door.PATHS)).isTrue();
        }
    }

    @Test
    void processorNanos_sealedProcess_areTold() {
        try (var process = SubjectProcess.start(WorkFolder.in(work), 64)) {
            process.awaitReady();

            assertThat(process.processorNanos()).isPositive();
        }
    }

    @Test
    void isMetBy_lessThanTheBestSoFar_isNot() {
        var standard = new SealStandard();

        assertThat(standard.isMetBy(Layers.NONE)).isTrue();
        assertThat(standard.isMetBy(FULL)).isTrue();
        assertThat(standard.isMetBy(FULL)).isTrue();
        assertThat(standard.isMetBy(Layers.NONE)).isFalse();
        assertThat(standard.isMetBy(new Layers(Layer.ALL, 1))).isFalse();
        assertThat(standard.known()).isEqualTo(FULL);
    }

    @Test
    void lacks_oneKindOfProcessWithoutALayer_namesIt() {
        var sealing = new Sealing(FULL, Layers.NONE);

        assertThat(sealing.isFull()).isFalse();
        assertThat(sealing.has(Layer.SECCOMP)).isFalse();
        assertThat(new SealingText(Language.EN).lacks(sealing)).contains("limits, system call filter")
                .doesNotContain("can still");
        assertThat(new SealingText(Language.ZH).lacks(sealing)).contains("系统调用过滤");
        assertThat(new SealingText(Language.EN).lacks(new Sealing(FULL, new Layers(Layer.ALL, 1))))
                .isEqualTo("files can still be opened");
    }
}
