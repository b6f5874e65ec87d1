package dev.touchstone.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    private Path exercises;

    @Test
    void read_faultyExercise_isLeftOutWithItsProblems() throws IOException {
        SampleExercise.write(exercises);
        Files.createDirectories(exercises.resolve("target"));
        SampleExercise.file(exercises.resolve("half-done"), "exercise.md", "---\ntitle: Half\n---\n");

        Catalogue catalogue = Catalogue.read(exercises);

        assertThat(catalogue.exercises()).map(exercise -> exercise.id().value()).containsExactly("counter");
        assertThat(catalogue.problems()).isNotEmpty()
                .allMatch(problem -> problem.file().startsWith(exercises.resolve("half-done")));
    }

    @Test
    void practising_topic_findsItsExercises() throws IOException {
        SampleExercise.write(exercises);
        Catalogue catalogue = Catalogue.read(exercises);

        assertThat(catalogue.practising(new TopicId("counting"))).hasSize(1);
        assertThat(catalogue.practising(new TopicId("other"))).isEmpty();
        assertThat(catalogue.find(new ExerciseId("counter"))).isPresent();
    }

    @Test
    void read_missingFolder_isAProblem() {
        assertThat(Catalogue.read(exercises.resolve("none")).problems()).hasSize(1);
    }

    @Test
    void new_exerciseId_isKebabCase() {
        assertThat(ExerciseId.find("lru-cache")).isPresent();
        assertThat(ExerciseId.find("../lru")).isEmpty();
        assertThatThrownBy(() -> new ExerciseId("Lru")).hasMessageContaining("got \"Lru\"");
    }

    @Test
    void new_limits_areBounded() {
        assertThatThrownBy(() -> new Limits(0, Limits.TIME_DEFAULT, 128, 1))
                .hasMessage("steps must be 1 to 1000000000, got 0");
    }
}
