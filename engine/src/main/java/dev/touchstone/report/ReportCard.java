package dev.touchstone.report;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Choices;
import dev.touchstone.topics.Edge;
import dev.touchstone.topics.Topic;
import dev.touchstone.topics.TopicGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a folder of notes holds, and what is wrong with it. Immutable.
///
/// @param graph of these notes alone, so that they count the same wherever they are read
/// @param around what they are read with; their links may lead there
/// @param rows all entries, by file and line; without lines that only show a picture or another note which is there
/// @param ledger every question
/// @param practice the exercises that apply to the notes, each with the topics of the notes that it practises
public record ReportCard(NoteFolder folder, TopicGraph graph, Surroundings around, List<Row> rows,
        List<Duplicate> duplicates,
        List<Debt> ledger, Findings findings, Map<Exercise, Set<TopicId>> practice) {

    /// What should be looked at.
    ///
    /// @param dangling links to notes, headings and pictures that are not there
    /// @param personal what should not be published unread
    /// @param copies notes that stand in the folder twice
    /// @param openFences code that takes in the rest of a note
    /// @param repairs lines that the patch changes
    public record Findings(List<Contradiction> contradictions, List<Dangling> dangling, List<PersonalData> personal,
            List<Copy> copies, List<OpenFence> openFences, List<Repair> repairs) {
        public Findings {
            contradictions = List.copyOf(contradictions);
            dangling = List.copyOf(dangling);
            personal = List.copyOf(personal);
            copies = List.copyOf(copies);
            openFences = List.copyOf(openFences);
            repairs = List.copyOf(repairs);
        }
    }

    public ReportCard {
        rows = List.copyOf(rows);
        duplicates = List.copyOf(duplicates);
        ledger = List.copyOf(ledger);
    }

    /// Judges the notes of `folder`. Time and memory are linear in its size.
    ///
    /// @param choices what the user decided about them
    public static ReportCard of(NoteFolder folder, Choices choices, Practice exercises) {
        TopicGraph graph = TopicGraph.of(List.of(), List.of(folder), choices);
        return of(folder, graph, graph, exercises);
    }

    /// Judges the notes of `folder` as if they were alone, but for their links and the user's choices, which may name topics of
    /// `around`.
    public static ReportCard of(NoteFolder folder, Choices choices, Practice exercises, TopicGraph around) {
        return of(folder, TopicGraph.of(List.of(), List.of(folder), choices), around, exercises);
    }

    private static ReportCard of(NoteFolder folder, TopicGraph graph, TopicGraph around, Practice exercises) {
        List<Note> notes = folder.notes();
        var contradictions = new Contradictions();
        var dangling = new ArrayList<Dangling>();
        var personal = new ArrayList<PersonalData>();
        var openFences = new ArrayList<OpenFence>();
        var repairs = new ArrayList<Repair>();
        var own = new DanglingLinks(folder, graph);
        var links = around == graph ? own : new DanglingLinks(folder, around);
        List<Row> rows = Row.in(folder, graph).stream().filter(row -> !own.isShown(row)).toList();
        for (Note note : notes) {
            contradictions.read(note);
            dangling.addAll(links.in(note));
            personal.addAll(PersonalData.in(note));
            OpenFence.in(note).ifPresent(openFences::add);
            repairs.addAll(Repairs.in(note));
        }
        return new ReportCard(folder, graph, Surroundings.of(folder, graph, around), rows, Duplicate.in(rows),
                Debt.ledger(rows, exercises),
                new Findings(contradictions.found(), dangling, personal, Copy.in(notes), openFences, repairs),
                practised(rows, exercises));
    }

    /// The entries of one kind.
    public List<Row> rows(Entry.Kind kind) {
        return rows.stream().filter(row -> row.entry().kind() == kind).toList();
    }

    /// How many topics the notes treat, and do not only ask about or name.
    public int topicCount() {
        return Math.toIntExact(rows(Entry.Kind.TOPIC).stream().flatMap(row -> row.topic().stream()).distinct().count());
    }

    /// A topic of these notes as it is among all that were read with them.
    public Optional<Topic> topic(TopicId id) {
        return around.find(id);
    }

    /// What the notes say about which topic comes before which, surest first.
    public List<Edge> prerequisites() {
        return graph.edges().stream().filter(edge -> edge.kind() == Edge.Kind.PREREQUISITE).toList();
    }

    /// Of the files, then of the user's choices and of ambiguous names.
    public List<Problem> problems() {
        return Stream.concat(folder.allProblems().stream(), around.graph().problems().stream()).toList();
    }

    private static Map<Exercise, Set<TopicId>> practised(List<Row> rows, Practice exercises) {
        var found = new TreeMap<Exercise, Set<TopicId>>(Comparator.comparing(exercise -> exercise.id().value()));
        var seen = new TreeSet<TopicId>();
        for (Row row : rows) {
            if (row.entry().kind() != Entry.Kind.JUNK) {
                row.topic().filter(seen::add).ifPresent(topic -> exercises.of(topic)
                        .forEach(exercise -> found.computeIfAbsent(exercise, _ -> new TreeSet<>()).add(topic)));
            }
        }
        return found;
    }
}
