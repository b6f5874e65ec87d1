package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures the importer against messy notes whose entries were listed by hand before it first read them: typed lines, pasted
/// chat answers, interview questions, English headings.
///
/// `gold.tsv` has a file, a kind and the lines that hold one of that kind; a container is a topic there.
class HeldOutTest {

    private static final List<String> NOTES = List.of("typed.txt", "chat.md", "questions.md", "english.md");
    private static final double GOAL = 0.90;

    private static final Set<Spot> GOLD = new HashSet<>();
    private static final Set<Spot> FOUND = new HashSet<>();

    private record Spot(String file, int line, String kind) {}

    @BeforeAll
    static void readBoth(@TempDir Path folder) throws IOException {
        for (String name : NOTES) {
            Files.writeString(folder.resolve(name), text(name));
        }
        text("gold.tsv").lines().map(line -> line.split("\\t", -1)).forEach(fields -> List
                .of(fields[2].split(" ", -1))
                .forEach(line -> GOLD.add(new Spot(fields[0], Integer.parseInt(line), fields[1]))));
        for (NoteFile file : NoteFolder.read(folder).files()) {
            file.entries().forEach(entry -> FOUND.add(new Spot(String.valueOf(file.file().getFileName()),
                    entry.line(), entry.kind() == Entry.Kind.CONTAINER ? "topic" : entry.kind().label())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic", "question", "gap", "junk"})
    void read_notesNeverSeen_findsEachKindAsAPersonDid(String kind) {
        List<Spot> gold = GOLD.stream().filter(spot -> spot.kind().equals(kind)).toList();
        List<Spot> found = FOUND.stream().filter(spot -> spot.kind().equals(kind)).toList();
        long both = found.stream().filter(GOLD::contains).count();

        double f1 = 2.0 * both / (gold.size() + found.size());

        assertThat(f1).as("gold %s, found %s", gold, found).isGreaterThanOrEqualTo(GOAL);
    }

    private static String text(String name) {
        try (InputStream in = HeldOutTest.class.getResourceAsStream("heldout/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
