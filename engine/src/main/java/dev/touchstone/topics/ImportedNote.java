package dev.touchstone.topics;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Kind;
import dev.touchstone.notes.Entry.Place.Form;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.Prerequisite;
import dev.touchstone.notes.TopicLink;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Name;
import dev.touchstone.terms.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Adds one imported note to the graph: its title, its entries, its links.
final class ImportedNote {

    /// How many entries, and for a question lines, are looked back for what it is about.
    private static final int MAX_BACK = 60;
    private static final int MAX_LINES_BACK = 6;

    /// A line that names fewer things is about them.
    private static final int MIN_HEAP = 3;

    /// Longer words between commas are clauses, in UTF-16 units.
    private static final int MAX_HEAP_NAME = 16;

    private static final Pattern LIST = Pattern.compile("[，,、；;]");

    /// Files that every folder has.
    private static final Set<String> STOCK_STEMS = Set.of("readme", "index", "summary", "sidebar");

    private static final Pattern OWN_SUBJECT = Pattern.compile("[A-Za-z][\\w+#.]+\\s?\\p{IsHan}.*");
    private static final Pattern REFERENCE = Pattern.compile("这[个种些]|(?<!其)它|(?<!应)该");

    private final Note note;
    private final GraphBuilder graph;

    /// By entry above: the title among those below it that the latest ones are part of, and the latest one.
    private final Map<Integer, String> scopes = new HashMap<>();
    private final Map<Integer, String> latest = new HashMap<>();

    ImportedNote(Note note, GraphBuilder graph) {
        this.note = note;
        this.graph = graph;
    }

    /// Whether others link to the file or it says how else it is called.
    boolean isReferredTo(Set<String> linked) {
        return !note.front().aliases().isEmpty() || linked.contains(Name.key(stem()))
                || linked.contains(Name.key(note.title()));
    }

    /// Makes the file itself a place of a topic.
    Optional<TopicId> title() {
        String stem = stem();
        Optional<TopicId> topic = graph.canon().named(note.title()).or(() -> graph.canon().named(stem))
                .or(() -> graph.newTopic(note.title(), note.language()));
        topic.ifPresent(id -> {
            Draft draft = graph.topic(id, note.language(), note.title());
            draft.places.add(new Place(note.file(), 1, Kind.TOPIC, note.title()));
            own(draft, note.title());
            if (!STOCK_STEMS.contains(Name.key(stem))) {
                graph.learn(stem, id, note.file(), 1);
            }
            note.front().aliases().forEach(alias -> graph.learn(alias, id, note.file(), note.front().parentsLine()));
        });
        return topic;
    }

    void entries() {
        var subjects = new ArrayList<Optional<TopicId>>();
        List<Entry> entries = note.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int above = entry.place().above();
            Optional<TopicId> parent = above < 0 || isHeap(entries.get(above)) ? Optional.empty() : subjects.get(above);
            if (parent.isEmpty() && (entry.kind() == Kind.QUESTION || graph.canon().isPart(entry.title()))) {
                parent = before(entry, entries, subjects);
            }
            boolean asks = entry.kind() == Kind.QUESTION && !entry.place().heading();
            Optional<TopicId> outer = asks ? asked(entry, parent, entries, subjects) : parent;
            subjects.add(switch (entry.kind()) {
                case CONTAINER -> outer;
                case JUNK -> graph.canon().mentioned(entry.title());
                case TOPIC, QUESTION, GAP -> subject(entry, outer, i + 1 < entries.size()
                        && entries.get(i + 1).place().above() == i);
            });
        }
        graph.subjects().put(note.file(), subjects);
    }

    /// What the last entry before this one was about: of a summary the sibling above, of a question the lines above.
    private static Optional<TopicId> before(Entry entry, List<Entry> entries, List<Optional<TopicId>> subjects) {
        for (int i = subjects.size() - 1; i >= Math.max(0, subjects.size() - MAX_BACK); i--) {
            Entry other = entries.get(i);
            boolean near = entry.kind() == Kind.QUESTION
                    ? entry.line() - other.line() <= MAX_LINES_BACK
                    : other.depth() == entry.depth();
            if (other.kind() == Kind.JUNK && other.depth() == 0 && entry.kind() != Kind.QUESTION) {
                return Optional.empty();
            }
            if (near && other.kind() != Kind.JUNK && !isHeap(other) && subjects.get(i).isPresent()) {
                return subjects.get(i);
            }
        }
        return Optional.empty();
    }

    /// Whether a line of text only names several things, of which none is what the lines below it are about.
    private static boolean isHeap(Entry entry) {
        if (entry.place().heading() || LIST.matcher(entry.title()).results().count() < MIN_HEAP - 1) {
            return false;
        }
        return Dictionary.builtIn().named(entry.title()).isEmpty()
                && LIST.splitAsStream(entry.title())
                        .allMatch(name -> !name.isBlank() && name.length() <= MAX_HEAP_NAME);
    }

    /// What a question is about that does not say so: `c++11 支持哪些特性？` names a subject of its own, known or not; `这个状态`
    /// is what the question above asks about; else it is `parent`.
    private static Optional<TopicId> asked(Entry entry, Optional<TopicId> parent, List<Entry> entries,
            List<Optional<TopicId>> subjects) {
        if (OWN_SUBJECT.matcher(entry.title()).matches()) {
            return Optional.empty();
        }
        return REFERENCE.matcher(entry.title()).find()
                ? askedBefore(entry, entries, subjects).or(() -> parent)
                : parent;
    }

    private static Optional<TopicId> askedBefore(Entry entry, List<Entry> entries,
            List<Optional<TopicId>> subjects) {
        for (int i = subjects.size() - 1; i >= 0 && entry.line() - entries.get(i).line() <= MAX_LINES_BACK; i--) {
            if (entries.get(i).kind() == Kind.QUESTION && subjects.get(i).isPresent()) {
                return subjects.get(i);
            }
        }
        return Optional.empty();
    }

    /// Adds the links and what the sentences say about the order of topics.
    void link() {
        List<Optional<TopicId>> subjects = graph.subjects().getOrDefault(note.file(), List.of());
        for (TopicLink link : note.links()) {
            Optional<TopicId> from = subjectAt(link.line(), subjects).or(() -> graph.find(stem()));
            Optional<TopicId> to = graph.find(target(link)).or(() -> graph.canon().named(target(link)));
            if (from.isPresent() && to.isPresent()) {
                graph.connect(from.get(), to.get(),
                        new Evidence(Evidence.Source.LINK, note.file(), link.line(), link.text()));
            }
        }
        note.relations().forEach(relation -> graph.evidence().add(
                ours(relation.before()), ours(relation.after()), Edge.Kind.PREREQUISITE,
                new Evidence(Evidence.Source.SENTENCE, note.file(), relation.line(), relation.quote())));
        note.prerequisites().forEach(stated -> stated(stated, subjects));
    }

    private void stated(Prerequisite stated, List<Optional<TopicId>> subjects) {
        Optional<TopicId> after = !stated.after().isEmpty()
                ? known(stated.after())
                : stated.whole() ? whole() : headed(stated.line(), subjects);
        after.ifPresent(later -> stated.before().stream().flatMap(name -> known(name).stream())
                .forEach(earlier -> graph.evidence().add(earlier, later, Edge.Kind.PREREQUISITE,
                        new Evidence(Evidence.Source.STATED, note.file(), stated.line(), stated.quote()))));
    }

    private Optional<TopicId> known(String name) {
        return graph.find(name).or(() -> graph.canon().named(name)).or(() -> graph.find(fileName(name)));
    }

    /// What the nearest heading above line `line` that names a topic is about, else the note as a whole.
    private Optional<TopicId> headed(int line, List<Optional<TopicId>> subjects) {
        int at = entryAt(line);
        while (at >= 0 && !isHeading(note.entries().get(at))) {
            at = note.entries().get(at).place().above();
        }
        return at < 0 || at >= subjects.size() ? whole() : subjects.get(at);
    }

    private static boolean isHeading(Entry entry) {
        return entry.kind() == Kind.TOPIC && entry.place().form() == Form.HEADING;
    }

    /// What the whole note is about is part of the topics that its tags name; of `os/memory` the last counts.
    void tags() {
        Optional<TopicId> whole = Stream.concat(note.front().tags().stream(), note.tags().stream()).findAny().isEmpty()
                ? Optional.empty()
                : whole();
        whole.filter(topic -> !graph.draft(topic).authored).ifPresent(topic -> Stream
                .concat(note.front().tags().stream(), note.tags().stream()).distinct().forEach(tag -> {
                    String name = tag.substring(tag.lastIndexOf('/') + 1).replace('_', ' ');
                    graph.canon().named(name).filter(id -> !id.equals(topic)).ifPresent(id -> {
                        graph.topic(id, note.language(), name);
                        graph.adoptQuietly(topic, id, new Evidence(Evidence.Source.TAG, note.file(), 1, tag));
                    });
                }));
    }

    /// What the note is about as a whole: its title, else its only outermost heading.
    private Optional<TopicId> whole() {
        Optional<TopicId> named = graph.find(note.title());
        if (named.isPresent()) {
            return named;
        }
        List<Entry> outermost = note.entries().stream()
                .filter(entry -> entry.kind() == Kind.TOPIC && entry.depth() == 0)
                .limit(2).toList();
        return outermost.size() == 1
                ? graph.subjects().getOrDefault(note.file(), List.of())
                        .get(note.entries().indexOf(outermost.getFirst()))
                : Optional.empty();
    }

    /// The file that a link names: without folder, heading and ending.
    static String target(TopicLink link) {
        return fileName(link.target());
    }

    private static String fileName(String target) {
        int heading = target.indexOf('#');
        String file = heading > 0 ? target.substring(0, heading) : target;
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
    }

    /// @param divided whether other entries stand below it: what is unknown, has no parts and stands below a known topic is a
    /// part of that
    private Optional<TopicId> subject(Entry entry, Optional<TopicId> parent, boolean divided) {
        Optional<TopicId> known = graph.canon().of(entry, scope(entry), parent);
        boolean names = entry.kind() != Kind.QUESTION && entry.place().heading()
                && (divided || !isPartOf(parent, entry))
                && Name.isTelling(Name.key(entry.title()));
        Optional<TopicId> subject = known.or(() -> names
                ? graph.newTopic(entry.title(), note.language())
                : parent);
        subject.ifPresent(id -> place(id, entry, parent));
        return subject;
    }

    /// Whether an unknown title in Chinese below a known topic is taken for a part of it; a Latin one is the name of something,
    /// and so is one character.
    private boolean isPartOf(Optional<TopicId> parent, Entry entry) {
        return entry.place().form() == Form.HEADING && parent.filter(graph::isCommon).isPresent()
                && entry.title().length() > 1 && entry.title().codePoints().anyMatch(Character::isIdeographic);
    }

    /// The title that this one's may need to be understood: of the sibling that it is a part of, where lists were flattened,
    /// else of the nearest entry above that names something.
    private Optional<String> scope(Entry entry) {
        int above = entry.place().above();
        if (entry.place().form() == Form.HEADING) {
            String before = latest.put(above, entry.title());
            for (String sibling : Arrays.asList(scopes.get(above), before)) {
                if (sibling != null && graph.canon().isScopedBy(entry.title(), sibling)) {
                    scopes.put(above, sibling);
                    return Optional.of(sibling);
                }
            }
        }
        while (above >= 0 && graph.canon().isPart(note.entries().get(above).title())) {
            above = note.entries().get(above).place().above();
        }
        return above < 0 ? Optional.empty() : Optional.of(note.entries().get(above).title());
    }

    private void place(TopicId id, Entry entry, Optional<TopicId> parent) {
        Draft draft = graph.topic(id, note.language(), entry.title());
        draft.places.add(new Place(note.file(), entry.line(), entry.kind(), entry.title()));
        if (entry.kind() == Kind.TOPIC && entry.place().heading()) {
            own(draft, entry.title());
            List<String> aliases = Canon.aliases(entry.title());
            if (aliases.stream().anyMatch(alias -> graph.canon().named(alias).filter(id::equals).isPresent())) {
                aliases.forEach(alias -> graph.learn(alias, id, note.file(), entry.line()));
            }
        }
        boolean places = entry.place().heading() || !graph.hasOwnNote(id, entry.title());
        parent.filter(above -> !draft.authored && !above.equals(id) && entry.kind() != Kind.QUESTION && places)
                .ifPresent(above -> graph.adoptQuietly(id, above,
                        new Evidence(Evidence.Source.HEADING, note.file(), entry.line(), "")));
    }

    /// Where the author's words are a name of the topic, they are what the author calls it: a Latin name in Chinese notes in
    /// both languages.
    private void own(Draft draft, String title) {
        if (graph.canon().named(title).filter(draft.id::equals).isPresent()) {
            boolean chinese = title.codePoints().anyMatch(Character::isIdeographic);
            draft.own.putIfAbsent(chinese ? Language.ZH : Language.EN, title);
            if (!chinese) {
                draft.own.putIfAbsent(note.language(), title);
            }
        }
    }

    private Optional<TopicId> subjectAt(int line, List<Optional<TopicId>> subjects) {
        int at = entryAt(line);
        return at < 0 || at >= subjects.size() ? Optional.empty() : subjects.get(at);
    }

    /// The index of the last entry at or above line `line`, -1 where there is none.
    private int entryAt(int line) {
        List<Entry> entries = note.entries();
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private TopicId ours(TopicId term) {
        Optional<Term> known = Dictionary.builtIn().find(term);
        return known.map(graph.canon()::ours).orElse(term);
    }

    private String stem() {
        String name = String.valueOf(note.file().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
