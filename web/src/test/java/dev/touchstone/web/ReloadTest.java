package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

    private static final String NOTE = "---\ntitle: Queue\naliases: []\nparents: []\n---\n## Definition\n";

    @TempDir
    private Path content;
    private LiveLibrary library = new LiveLibrary(() -> Library.read(Path.of("none"), Path.of("none"), List.of()));

    @BeforeEach
    void read() throws IOException {
        Files.writeString(content.resolve("queue.md"), NOTE);
        library = new LiveLibrary(() -> Library.read(content, Path.of("none"), List.of()));
    }

    @Test
    void look_nothingChanged_keepsTheLibrary() {
        try (var reload = new Reload(library, List.of(content))) {
            Library before = library.current();

            reload.look();

            assertThat(library.current()).isSameAs(before);
        }
    }

    @Test
    void look_noteAddedOrRenamed_readsTheLibraryAgain() throws IOException {
        try (var reload = new Reload(library, List.of(content))) {
            Files.writeString(content.resolve("stack.md"), NOTE.replace("Queue", "Stack"));
            reload.look();
            assertThat(library.current().topics().find(new TopicId("stack"))).isPresent();

            Files.move(content.resolve("stack.md"), content.resolve("deque.md"));
            reload.look();
            assertThat(library.current().topics().find(new TopicId("stack"))).isEmpty();
        }
    }

    @Test
    void look_folderIsGone_isNoFailure(@TempDir Path other) throws IOException {
        try (var reload = new Reload(library, List.of(content, other.resolve("none")))) {
            Files.delete(content.resolve("queue.md"));
            reload.look();

            assertThat(library.current().topics().topics()).isEmpty();
        }
    }
}
