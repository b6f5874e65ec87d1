package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.notes.Entry.Kind;
import dev.touchstone.report.Duplicate;
import dev.touchstone.report.Practice;
import dev.touchstone.report.ReportCard;
import dev.touchstone.topics.Choices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// What was reached; never lowered.
    private static final Map<String, Double> REACHED = Map.of("topic", 0.92, "question", 0.98, "gap", 0.93, "junk",
            0.96,
            "duplicate topics", 0.97, "duplicate topics with places", 0.94, "duplicate places", 0.94, "duplicate pairs",
            0.89,
            "repeated places", 0.74);

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

        assertThat(scores).allSatisfy((kind, f1) -> assertThat(f1).as(kind).isGreaterThanOrEqualTo(REACHED.get(kind)));
    }

    @Test
    void in_realNotes_joinsTheSameTopicsAsAPersonDid() throws Exception {
        JsonNode gold = JsonMapper.shared().readTree(NOTES.resolve("gold.json"));
        var names = new HashMap<String, String>();
        gold.get("files").forEach(file -> names.put(file.get("seed").asString(), file.get("file").asString()));
        List<Group> across = groups(gold.get("cross_file_duplicates"), one -> places(one, names));
        List<Group> within = groups(gold.get("within_file_duplicates"), one -> lines(one, names));
        List<Group> found = ReportCard.of(NoteFolder.read(NOTES), Choices.NONE, Practice.NONE).duplicates().stream()
                .map(GoldTest::group).toList();
        List<Group> foundAcross = found.stream().filter(group -> group.files().size() > 1).toList();

        var scores = new TreeMap<String, Double>();
        scores.put("duplicate topics", score("topics", all(across, one -> Stream.of(one.topic())),
                all(foundAcross, one -> Stream.of(one.topic()))));
        scores.put("duplicate topics with places",
                score("topics with places", all(across, Group::marks), all(foundAcross, Group::marks)));
        scores.put("duplicate places", score("places", all(across, one -> one.places().stream()),
                all(foundAcross, one -> one.places().stream())));
        scores.put("duplicate pairs", score("pairs", all(across, Group::pairs), all(foundAcross, Group::pairs)));
        scores.put("repeated places", score("places within files", all(within, Group::marks),
                all(found.stream().flatMap(Group::withinFiles).toList(), Group::marks)));

        assertThat(scores).allSatisfy((what, f1) -> assertThat(f1).as(what).isGreaterThanOrEqualTo(REACHED.get(what)));
    }

    /// The places of one topic, each as `file:line`.
    private record Group(String topic, Set<String> places) {

        Set<String> files() {
            return places.stream().map(Group::file).collect(Collectors.toSet());
        }

        Stream<String> marks() {
            return places.stream().map(place -> topic + " " + place);
        }

        /// Each two places in different files.
        Stream<String> pairs() {
            return places.stream().flatMap(one -> places.stream()
                    .filter(other -> one.compareTo(other) < 0 && !file(one).equals(file(other)))
                    .map(other -> one + " " + other));
        }

        /// The parts of the group that lie in one file and have several places.
        Stream<Group> withinFiles() {
            return files().stream()
                    .map(file -> new Group(topic, places.stream().filter(place -> file(place).equals(file))
                            .collect(Collectors.toSet())))
                    .filter(group -> group.places().size() > 1);
        }

        private static String file(String place) {
            return place.substring(0, place.lastIndexOf(':'));
        }
    }

    private static List<Group> groups(JsonNode list, Function<JsonNode, Set<String>> places) {
        return list.valueStream().map(one -> new Group(one.get("canonical").asString(), places.apply(one))).toList();
    }

    private static Set<String> places(JsonNode duplicate, Map<String, String> names) {
        return duplicate.get("occurrences").valueStream()
                .map(one -> names.get(one.get("seed").asString()) + ":" + one.get("line").asInt())
                .collect(Collectors.toSet());
    }

    private static Set<String> lines(JsonNode duplicate, Map<String, String> names) {
        return duplicate.get("lines").valueStream()
                .map(line -> names.get(duplicate.get("seed").asString()) + ":" + line.asInt())
                .collect(Collectors.toSet());
    }

    private static Group group(Duplicate duplicate) {
        return new Group(duplicate.topic().value(), duplicate.rows().stream()
                .map(row -> row.file().getFileName() + ":" + row.entry().line()).collect(Collectors.toSet()));
    }

    private static Set<String> all(List<Group> groups, Function<Group, Stream<String>> parts) {
        return groups.stream().flatMap(parts).collect(Collectors.toSet());
    }

    private static double score(String what, Set<String> gold, Set<String> found) {
        var both = new HashSet<>(gold);
        both.retainAll(found);
        double f1 = 2.0 * both.size() / (gold.size() + found.size());
        System.out.printf("%-36s gold %3d found %3d F1 %.3f%n", what, gold.size(), found.size(), f1);
        return f1;
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
