package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Notes as people really wrote them, which lie beside the checkout where they may be used.
class RealNotesTest {

    @Test
    void read_realNotes_listsTopicsOfEachFile() {
        Path notes = Path.of(System.getProperty("touchstone.home", "."), "..", "shared", "notes");
        assumeTrue(Files.isDirectory(notes), "there are no real notes at ../shared/notes");

        NoteFolder read = NoteFolder.read(notes);

        assertThat(read.allProblems()).isEmpty();
        assertThat(read.files()).isNotEmpty().allSatisfy(file -> {
            assertThat(file.entries()).filteredOn(entry -> entry.kind() == Entry.Kind.TOPIC).isNotEmpty();
            Page page = new Markdown().toHtml(file.note().orElseThrow().markdown(), Links.NONE);
            assertThat(page.warning()).isEmpty();
        });
    }
}
