package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.library.Library;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final Path HOME = Path.of(System.getProperty("touchstone.home", "..")).toAbsolutePath().normalize();

    @Test
    void of_topicsOfEveryExercise_leadToIt() {
        Library library = Library.read(HOME.resolve("content"), HOME.resolve("exercises"), List.of());
        var practice = new Practice(library.catalogue(), library.notes());

        assertThat(library.catalogue().exercises()).hasSizeGreaterThan(20).allSatisfy(exercise -> assertThat(
                exercise.facts().topics()).isNotEmpty().allSatisfy(topic -> {
                    assertThat(library.topics().find(topic)).isPresent();
                    assertThat(practice.of(topic)).extracting(Exercise::id).contains(exercise.id());
                }));
    }
}
