package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryFolders;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.search.Answer;
import dev.touchstone.search.Question;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

    private static final String NOTE = "---\ntitle: Queue\naliases: []\nparents: []\n---\n## Definition\n";

    /// Nobody looks unless the file system says so.
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path content;
    private LiveLibrary library = new LiveLibrary(new LibraryFolders(Path.of("none"), Path.of("none"), List.of()));

    @BeforeEach
    void read() throws IOException {
        Files.writeString(content.resolve("queue.md"), NOTE);
        library = new LiveLibrary(new LibraryFolders(content, Path.of("none"), List.of()));
    }

    @Test
    void look_nothingChanged_keepsTheLibrary() {
        try (var reload = new Reload(library::reload, List.of(content), NEVER)) {
            Library before = library.current();

            reload.look();

            assertThat(library.current()).isSameAs(before);
        }
    }

    @Test
    void look_noteAddedOrRenamed_readsTheLibraryAgain() throws IOException {
        try (var reload = new Reload(library::reload, List.of(content), NEVER)) {
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
        try (var reload = new Reload(library::reload, List.of(content, other.resolve("none")), NEVER)) {
            Files.delete(content.resolve("queue.md"));
            reload.look();

            assertThat(library.current().topics().topics()).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void start_noteChangedInAFolderOfItsOwn_isThereAndFound() throws IOException {
        Path notes = Files.createDirectories(content.resolve("notes"));
        library = new LiveLibrary(new LibraryFolders(Path.of("none"), Path.of("none"), List.of(notes)));
        try (var reload = new Reload(library::reload, List.of(notes), NEVER)) {
            reload.start();
            Path folder = Files.createDirectories(notes.resolve("new"));
            Files.writeString(notes.resolve("a.md"), "# A\n\nfirst words\n");
            waitUntil(() -> found("first words") == 1);

            Files.writeString(folder.resolve("b.md"), "# Ring buffer\n\nsecond thoughts\n");
            waitUntil(() -> found("second thoughts") == 1);

            Files.writeString(folder.resolve("b.md"), "# Ring buffer\n\nother thoughts\n");
            waitUntil(() -> found("other thoughts") == 1);
            assertThat(found("\"second thoughts\"")).isZero();
            waitUntil(() -> library.current().topics().find(new TopicId("ring-buffer")).isPresent());
        }
    }

    @Test
    void look_sameSizeEditBesideAFileFromTheFuture_readsTheLibraryAgain() throws IOException {
        Files.setLastModifiedTime(content.resolve("queue.md"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        Path stack = Files.writeString(content.resolve("stack.md"), NOTE.replace("Queue", "Stack"));
        try (var reload = new Reload(library::reload, List.of(content), NEVER)) {
            Library before = library.current();
            Files.writeString(stack, NOTE.replace("Queue", "Deque"));
            Files.setLastModifiedTime(stack, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            reload.look();

            assertThat(library.current()).isNotSameAs(before);
        }
    }

    @Test
    void look_changeInAHiddenFolder_readsNothing() throws IOException {
        Path hidden = Files.createDirectories(content.resolve(".obsidian"));
        try (var reload = new Reload(library::reload, List.of(content), NEVER)) {
            Library before = library.current();
            Files.writeString(hidden.resolve("workspace.json"), "{}");
            reload.look();

            assertThat(library.current()).isSameAs(before);
        }
    }

    @Test
    void look_folderThatIsALink_isWatchedThrough(@TempDir Path other) throws IOException {
        Path link = Files.createSymbolicLink(other.resolve("link"), content);
        try (var reload = new Reload(library::reload, List.of(link), NEVER)) {
            Library before = library.current();
            Files.writeString(content.resolve("stack.md"), NOTE.replace("Queue", "Stack"));
            reload.look();

            assertThat(library.current()).isNotSameAs(before);
        }
    }

    @Test
    @Timeout(60)
    void start_readingFails_goesOnLooking() throws IOException {
        var reads = new AtomicInteger();
        Supplier<Library> fails = () -> {
            reads.incrementAndGet();
            throw new IllegalStateException("on purpose");
        };
        try (var reload = new Reload(fails, List.of(content), NEVER)) {
            reload.start();
            Files.writeString(content.resolve("a.md"), NOTE);
            waitUntil(() -> reads.get() > 0);

            int failed = reads.get();
            Files.writeString(content.resolve("b.md"), NOTE);
            waitUntil(() -> reads.get() > failed);
        }
    }

    @Test
    @Timeout(60)
    void start_readingWaitsForTheProcessor_restsForWhatItUsedAlone() throws IOException {
        var readAt = new CopyOnWriteArrayList<Long>();
        Supplier<Library> waits = () -> {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
            readAt.add(System.nanoTime());
            return library.current();
        };
        try (var reload = new Reload(waits, List.of(content), NEVER)) {
            reload.start();
            Files.writeString(content.resolve("a.md"), NOTE);
            waitUntil(() -> !readAt.isEmpty());
            Files.writeString(content.resolve("b.md"), NOTE);
            waitUntil(() -> readAt.size() > 1);

            assertThat(Duration.ofNanos(readAt.get(1) - readAt.get(0))).isLessThan(Duration.ofSeconds(12));
        }
    }

    private int found(String words) {
        Answer answer = library.find(new Question(words, Language.EN, true, 10));
        return answer.loose() ? 0 : answer.total();
    }

    private static void waitUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (Thread.interrupted()) {
                throw new AssertionError("waited in vain");
            }
            Thread.onSpinWait();
        }
    }
}
