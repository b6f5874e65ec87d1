package dev.touchstone.topics;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.ReadingOrder;
import dev.touchstone.notes.TopicLink;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Name;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Builds the graph: authored topics first, then imported ones, then the edges between them. Not thread-safe.
final class GraphBuilder {

    /// The most topics that an imported topic is part of.
    private static final int MAX_PARENTS = 6;

    private final NavigableMap<TopicId, Draft> drafts = new TreeMap<>();
    private final Map<String, TopicId> names = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, TopicId> learned = new HashMap<>();
    private final Map<String, Integer> nextFree = new HashMap<>();
    private final Map<Path, List<Optional<TopicId>>> subjects = new HashMap<>();
    private final Set<String> ownNotes = new HashSet<>();
    private final Set<TopicId> ownTopics = new HashSet<>();
    private final Canon canon = new Canon(names);
    private final Edges edges = new Edges();

    List<Problem> problems() {
        return problems;
    }

    Map<String, TopicId> names() {
        return names;
    }

    NavigableMap<TopicId, Draft> drafts() {
        return drafts;
    }

    /// Adds content notes: each is a topic, named by its file.
    void author(List<Note> notes) {
        for (Note note : notes) {
            Draft draft = drafts.computeIfAbsent(note.id(), id -> new Draft(id, true));
            draft.titles.putIfAbsent(note.language(), note.title());
            draft.aliases.addAll(note.front().aliases());
            draft.places.add(new Place(note.file(), 1, Entry.Kind.TOPIC, note.title()));
        }
        for (Draft draft : drafts.values()) {
            names.put(Name.key(draft.id.value()), draft.id);
        }
        for (Note note : notes) {
            name(note.title(), note);
            note.front().aliases().forEach(alias -> name(alias, note));
        }
        for (Note note : notes) {
            note.front().parents().forEach(parent -> adopt(note.id(), parent, note.file(), note.front().parentsLine()));
            note.links().forEach(link -> link(note, link));
        }
    }

    /// Adds imported notes: each entry is a topic, unless it already is one.
    void importAll(List<Note> notes, List<ReadingOrder> orders, Choices choices) {
        canon.learnAuthored();
        var applied = new AppliedChoices(choices, this);
        applied.before();
        Set<String> linked = linked(notes);
        notes.forEach(note -> ownNotes.add(Name.key(note.title())));
        ownNotes.forEach(title -> canon.named(title).ifPresent(ownTopics::add));
        var authored = new AuthoredOrders(orders, this);
        Set<Path> pages = authored.pages();
        for (Note note : notes) {
            var reader = new ImportedNote(note, this);
            if (pages.contains(note.file()) || reader.isReferredTo(linked)) {
                reader.title().ifPresent(topic -> authored.about(note.file(), topic));
            }
            reader.entries();
        }
        authored.add();
        notes.forEach(note -> new ImportedNote(note, this).tags());
        notes.forEach(note -> new ImportedNote(note, this).link());
        addKnownOrders();
        applied.after();
    }

    /// What each entry of an imported file is about, in the order of the entries.
    Map<Path, List<Optional<TopicId>>> subjects() {
        return subjects;
    }

    /// The edges between the topics.
    List<Edge> edges() {
        return edges.decided().stream().filter(edge -> drafts.containsKey(edge.from()) && drafts.containsKey(edge.to()))
                .filter(edge -> edge.kind() != Edge.Kind.PART_OF
                        || draft(edge.from()).parents.contains(edge.to()))
                .toList();
    }

    Canon canon() {
        return canon;
    }

    Edges evidence() {
        return edges;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /// The topic `id`, made from the dictionary where it is new.
    ///
    /// @param title what it is called where the dictionary does not know it
    Draft topic(TopicId id, Language language, String title) {
        Draft known = drafts.get(id);
        if (known != null) {
            return known;
        }
        var draft = new Draft(id, false);
        Dictionary.builtIn().find(id).ifPresentOrElse(term -> {
            draft.titles.put(Language.EN, term.english());
            draft.titles.put(Language.ZH, term.chinese());
            term.names().forEach(name -> names.putIfAbsent(Name.key(name), id));
        }, () -> {
            draft.titles.put(language, title);
            names.putIfAbsent(Name.key(title), id);
        });
        drafts.put(id, draft);
        return draft;
    }

    /// A new topic called `title`; empty where the title has no letter to make an id of.
    Optional<TopicId> newTopic(String title, Language language) {
        return TopicId.fromTitle(Name.key(title)).map(this::free).map(id -> topic(id, language, title).id);
    }

    /// Gives a topic a further name found in a note, unless another topic has it: then it belongs to neither.
    void learn(String name, TopicId id, Path file, int line) {
        String key = Name.key(name);
        if (!Name.isTelling(key) || ambiguous.contains(key) || key.length() > TopicId.MAX_LENGTH) {
            return;
        }
        TopicId owner = names.putIfAbsent(key, id);
        if (owner == null) {
            learned.put(key, id);
            draft(id).aliases.add(name);
        } else if (!owner.equals(id) && learned.containsKey(key)) {
            names.remove(key);
            ambiguous.add(key);
            problems.add(problem(file, line, "name.twoMeanings", name, owner, id, Choices.FILE_NAME));
        }
    }

    /// Whether some note is about the topic as a whole: what only mentions it says nothing about its place.
    boolean hasOwnNote(TopicId id, String title) {
        return ownNotes.contains(Name.key(title)) || ownTopics.contains(id);
    }

    /// Whether `id` is a topic of the dictionary or of a content note, and not only of imported ones.
    boolean isCommon(TopicId id) {
        return Dictionary.builtIn().find(id).isPresent() || draft(id).authored;
    }

    Draft draft(TopicId id) {
        return Objects.requireNonNull(drafts.get(id), "no topic " + id);
    }

    /// What everybody learns first, where the notes treat both topics.
    private void addKnownOrders() {
        Dictionary.builtIn().prerequisites().forEach((after, before) -> before.forEach(first -> {
            Draft earlier = drafts.get(canon.redirected(first));
            Draft later = drafts.get(canon.redirected(after));
            if (earlier != null && later != null && !earlier.authored && !later.places.isEmpty()) {
                Place place = later.places.getFirst();
                edges.add(earlier.id, later.id, Edge.Kind.PREREQUISITE,
                        new Evidence(Evidence.Source.KNOWN, place.file(), place.line(), place.title()));
            }
        }));
    }

    private static Set<String> linked(List<Note> notes) {
        var linked = new HashSet<String>();
        notes.forEach(note -> note.links().forEach(link -> linked.add(Name.key(ImportedNote.target(link)))));
        return linked;
    }

    /// Different titles may make the same id, such as `C` and `C++`.
    private TopicId free(TopicId id) {
        TopicId candidate = id;
        String stem = id.value().substring(0, Math.min(id.value().length(), TopicId.MAX_LENGTH - 6));
        for (int n = nextFree.getOrDefault(stem, 2); drafts.containsKey(candidate); n++) {
            candidate = TopicId.fromTitle(stem + "-" + n).orElse(id);
            nextFree.put(stem, n + 1);
        }
        return candidate;
    }

    /// Notes of different people may order the same topics differently; the first order stays.
    void adoptQuietly(TopicId child, TopicId parent, Evidence why) {
        Draft below = draft(child);
        if (below.parents.contains(parent)
                || (below.parents.size() < MAX_PARENTS && path(parent, child).isEmpty())) {
            below.parents.add(parent);
            draft(parent).children.add(child);
            edges.add(child, parent, Edge.Kind.PART_OF, why);
        }
    }

    /// Takes a parent away again.
    void orphan(TopicId child, TopicId parent) {
        draft(child).parents.remove(parent);
        draft(parent).children.remove(child);
    }

    /// Gives `note`'s topic a further name. A name that two topics claim leads to neither.
    private void name(String name, Note note) {
        String key = Name.key(name);
        TopicId owner = names.get(key);
        if (key.isEmpty() || ambiguous.contains(key) || note.id().equals(owner)) {
            return;
        }
        if (owner == null) {
            names.put(key, note.id());
            return;
        }
        problems.add(problem(note.file(), 1, "name.taken", name, owner));
        if (!key.equals(Name.key(owner.value()))) {
            names.remove(key);
            ambiguous.add(key);
        }
    }

    private void link(Note note, TopicLink link) {
        Optional<TopicId> target = find(link.target());
        Evidence why = new Evidence(Evidence.Source.LINK, note.file(), link.line(), link.text());
        target.ifPresentOrElse(to -> connect(note.id(), to, why),
                () -> problems.add(
                        Spelling.problem(note.file(), link.line(), "link.noTopic", link.target(), drafts.keySet())));
    }

    void connect(TopicId from, TopicId to, Evidence why) {
        Draft source = drafts.get(from);
        Draft target = drafts.get(to);
        if (source != null && target != null && !from.equals(to)) {
            source.links.add(to);
            target.backlinks.add(from);
            edges.add(from, to, Edge.Kind.RELATED, why);
        }
    }

    /// Makes `parent` a parent of `child`, unless that would close a circle.
    private void adopt(TopicId child, TopicId parent, Path file, int line) {
        Draft below = drafts.get(child);
        Draft above = drafts.get(parent);
        if (below == null || above == null) {
            problems.add(Spelling.problem(file, line, "parent.noNote", parent.value(), drafts.keySet()));
            return;
        }
        if (below.parents.contains(parent)) {
            return;
        }
        List<TopicId> path = path(parent, child);
        if (path.isEmpty()) {
            below.parents.add(parent);
            above.children.add(child);
            edges.add(child, parent, Edge.Kind.PART_OF, new Evidence(Evidence.Source.AUTHORED, file, line, ""));
        } else {
            String circle = String.join(" → ", path.stream().map(TopicId::value).toList());
            problems.add(problem(file, line, "parent.circle", child + " → " + circle));
        }
    }

    /// The way from `from` up to `to` along parents, both included; empty where there is none.
    private List<TopicId> path(TopicId from, TopicId to) {
        var cameFrom = new HashMap<TopicId, @Nullable TopicId>();
        Deque<TopicId> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, null);
        while (!open.isEmpty()) {
            TopicId current = open.pop();
            if (current.equals(to)) {
                var path = new ArrayDeque<TopicId>();
                for (TopicId step = to; step != null; step = cameFrom.get(step)) {
                    path.addFirst(step);
                }
                return List.copyOf(path);
            }
            Draft draft = drafts.get(current);
            for (TopicId parent : draft == null ? Set.<TopicId>of() : draft.parents) {
                if (!cameFrom.containsKey(parent)) {
                    cameFrom.put(parent, current);
                    open.push(parent);
                }
            }
        }
        return List.of();
    }

    private static Problem problem(Path file, int line, String key, Object... values) {
        return Problem.of(GraphBuilder.class, file, line, key, values);
    }

    Optional<TopicId> find(String name) {
        return Optional.ofNullable(names.get(Name.key(name)));
    }
}
