package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.notes.Entry.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the importer against a hand-made list of what real notes hold, where both lie beside the checkout.
///
/// An entry counts as found where file, line and kind agree; several of one kind in one line count once. A container is a
/// topic there. Nothing else is forgiven: each line listed too much counts against precision.
class GoldTest {

    private static final Path NOTES = Path.of(System.getProperty("touchstone.home", "."), "..", "shared", "notes");
    private static final double GOAL = 0.90;

    private static final Set<Spot> GOLD = new HashSet<>();
    private static final Set<Spot> FOUND = new HashSet<>();

    /// One kind of entry in one line of a file.
    private record Spot(String file, int line, String kind) {}

    @BeforeAll
    static void readBoth() throws Exception {
        assumeTrue(Files.exists(NOTES.resolve("gold.json")), "there are no real notes at ../shared/notes");
        for (JsonNode file : JsonMapper.shared().readTree(NOTES.resolve("gold.json")).get("files")) {
            String name = file.get("file").asString();
            for (JsonNode topic : file.get("topics")) {
                GOLD.add(new Spot(name, topic.get("line").asInt(), topic.get("kind").asString()));
            }
        }
        for (NoteFile file : NoteFolder.read(NOTES).files()) {
            for (Entry entry : file.entries()) {
                Kind kind = entry.kind() == Kind.CONTAINER ? Kind.TOPIC : entry.kind();
                FOUND.add(new Spot(String.valueOf(file.file().getFileName()), entry.line(), kind.label()));
            }
        }
    }

    @Test
    void read_realNotes_findsEachKindAsAPersonDid() {
        var scores = new TreeMap<String, Double>();
        for (String kind : List.of("topic", "question", "gap", "junk")) {
            for (String file : files()) {
                score(file, kind);
            }
            scores.put(kind, score("", kind));
        }

        assertThat(scores).allSatisfy((kind, f1) -> assertThat(f1).as(kind).isGreaterThanOrEqualTo(GOAL));
    }

    /// @param file all where empty
    private static double score(String file, String kind) {
        Set<Spot> gold = of(GOLD, file, kind);
        Set<Spot> found = of(FOUND, file, kind);
        Set<Spot> both = new HashSet<>(gold);
        both.retainAll(found);
        double precision = found.isEmpty() ? 1 : (double) both.size() / found.size();
        double recall = gold.isEmpty() ? 1 : (double) both.size() / gold.size();
        double f1 = gold.isEmpty() && found.isEmpty() ? 1 : 2.0 * both.size() / (gold.size() + found.size());
        System.out.printf("%-36s %-8s gold %3d found %3d precision %.3f recall %.3f F1 %.3f%n",
                file.isEmpty() ? "all files" : file, kind, gold.size(), found.size(), precision, recall, f1);
        return f1;
    }

    private static Set<Spot> of(Set<Spot> spots, String file, String kind) {
        return spots.stream().filter(spot -> spot.kind().equals(kind) && (file.isEmpty() || spot.file().equals(file)))
                .collect(Collectors.toSet());
    }

    private static Set<String> files() {
        return GOLD.stream().map(Spot::file).collect(Collectors.toCollection(TreeSet::new));
    }
}
