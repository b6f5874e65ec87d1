package dev.touchstone.notes;

import dev.touchstone.cards.Deck;
import dev.touchstone.report.Practice;
import dev.touchstone.report.Repairs;
import dev.touchstone.report.ReportCard;
import dev.touchstone.search.Findable;
import dev.touchstone.search.Question;
import dev.touchstone.search.SearchIndex;
import dev.touchstone.source.Language;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes of 256 KiB that repeat one thing: each is imported, judged, shown, searched and repaired, each in a second of this
/// thread's processor time.
class AdversarialNotesTest {

    private static final int BYTES = 256 * 1024;

    /// How much smaller the note is that warms up the JVM.
    private static final int WARM = 8;

    private static final Markdown MARKDOWN = new Markdown();
    private static final SearchIndex INDEX = new SearchIndex();

    @TempDir
    private Path folder;

    private long start;
    private long slowest;

    @ParameterizedTest
    @ValueSource(strings = {"> ", "  - ", "[", "[[", "](", "![](", "``a`", "|a", "|a\n", "*a ", "~~~a~~~b", "[^1]: a\n",
        "[a]: b\n",
        "https://a.b/ ", "<!-- a\n", "$$\n", "word", "a？\n", "，\n", "## a？\n", "**a**：\n", "<img src=", "\u3000\n"})
    void take_noteThatRepeatsOneThing_staysWithinASecond(String piece) throws IOException {
        assertQuick(piece, "md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n", "第一章\n", "1.a\nb\n", "1.\n", "甲\n\n", "\t\t甲\n\t乙\n", "甲：乙\n", "讲一下甲\n", "甲#\n\n",
        "Q: 甲？\nA: 乙\n", "一面：\n甲\n乙？\n", "On this page\n", "阅读 12\n", "甲 ", "甲、"})
    void take_typedNoteThatRepeatsOneThing_staysWithinASecond(String piece) throws IOException {
        assertQuick(piece, "txt");
    }

    /// Takes a note of `piece` after `piece`; the slowest part of all that is done with it counts.
    private void assertQuick(String piece, String ending) throws IOException {
        int times = BYTES / piece.getBytes(StandardCharsets.UTF_8).length;
        take(Files.writeString(folder.resolve("warm." + ending), "# a\n\n" + piece.repeat(times / WARM)));
        Path file = Files.writeString(folder.resolve("n." + ending), "# a\n\n" + piece.repeat(times));
        ProcessorTime.assertQuick(() -> {
            slowest = 0;
            take(file);
            return slowest;
        });
    }

    private void take(Path file) {
        start = ProcessorTime.now();
        NoteFolder read = NoteFolder.read(file);
        lap();
        ReportCard card = ReportCard.of(read, Choices.NONE, Practice.NONE);
        lap();
        Deck.of(read, card.graph(), List.of());
        lap();
        Repairs.patch(read);
        lap();
        for (Note note : read.notes()) {
            MARKDOWN.toHtml(note.markdown(), Links.NONE);
            lap();
            INDEX.update(List.of(new Findable(note.file(), new Findable.Place.Imported(note.file()), note.language(),
                    note.title(), new Findable.Names(List.of(), List.of(), note.front().text()), note.markdown(), 1)));
            INDEX.find(new Question("a 字", Language.ZH, false, 10));
            lap();
        }
    }

    private void lap() {
        long now = ProcessorTime.now();
        slowest = Math.max(slowest, now - start);
        start = now;
    }
}
