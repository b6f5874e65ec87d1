package dev.touchstone.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.SampleExercise;
import dev.touchstone.notes.Note;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    private Path home;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(home.resolve("content"));
        SampleExercise.write(home.resolve("exercises"));
    }

    @Test
    void read_unknownTopicOfAnExercise_isAProblemAtItsLine() throws IOException {
        note("countings.md", "Counters");
        note("countings.zh.md", "计数器");

        Library library = library();

        assertThat(library.problems()).map(this::shown).containsExactly(
                "exercises/counter/exercise.md:6: unknown topic \"counting\"; did you mean \"countings\"?");
        assertThat(library.catalogue().exercises()).hasSize(1);
    }

    @Test
    void note_missingLanguage_fallsBackToTheOther() throws IOException {
        note("counting.md", "Counting");

        Library library = library();

        assertThat(library.note(new TopicId("counting"), Language.ZH)).map(Note::title).contains("Counting");
        assertThat(library.note(new TopicId("other"), Language.ZH)).isEmpty();
    }

    @Test
    void read_furtherFolders_joinTheGraph() throws IOException {
        note("counting.md", "Counting");
        Path mine = Files.createDirectories(home.resolve("mine"));
        Files.writeString(mine.resolve("a.md"), "# Counting\n\ntext\n");

        Library library = Library.read(home.resolve("content"), home.resolve("exercises"), List.of(mine));

        assertThat(library.topics().find(new TopicId("counting")).orElseThrow().places()).hasSize(2);
        assertThat(library.imported()).hasSize(1);
    }

    @Test
    void read_nothingThere_isProblemsAndAnEmptyLibrary() {
        Library library = Library.read(home.resolve("x"), home.resolve("y"), List.of(home.resolve("z")));

        assertThat(library.notes()).isEmpty();
        assertThat(library.problems()).hasSize(3);
    }

    @Test
    void reload_changedNote_isInTheNewSnapshotOnly() throws IOException {
        var live = new LiveLibrary(
                new LibraryFolders(home.resolve("content"), home.resolve("exercises"), List.of()));
        Library before = live.current();

        note("counting.md", "Counting");
        Library after = live.reload();

        assertThat(before.notes()).isEmpty();
        assertThat(after.notes()).hasSize(1);
        assertThat(live.current()).isSameAs(after);
    }

    @Test
    void readNotes_unchangedNotes_areTheSame() throws IOException {
        note("counting.md", "Counting");
        note("sorting.md", "Sorting");
        var folders = new LibraryFolders(home.resolve("content"), home.resolve("exercises"), List.of());
        Library before = folders.read();

        note("sorting.md", "Sorting, again");
        Library after = folders.readNotes(before);

        assertThat(after.notes().getFirst()).isSameAs(before.notes().getFirst());
        assertThat(after.notes().getLast().title()).isEqualTo("Sorting, again");
        assertThat(after.topics()).isSameAs(before.topics());
    }

    private Library library() {
        return Library.read(home.resolve("content"), home.resolve("exercises"), List.of());
    }

    private void note(String name, String title) throws IOException {
        Files.writeString(home.resolve("content").resolve(name),
                "---\ntitle: %s\naliases: []\nparents: []\n---\n## A\n\ntext\n".formatted(title));
    }

    private String shown(Problem problem) {
        return new Problem(home.relativize(problem.file()), problem.line(), problem.message()).toString();
    }
}
