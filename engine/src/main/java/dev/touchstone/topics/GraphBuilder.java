package dev.touchstone.topics;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.TopicLink;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Name;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Builds the graph: authored topics first, then imported ones, then the edges between them. Not thread-safe.
final class GraphBuilder {

    private final NavigableMap<TopicId, Draft> drafts = new TreeMap<>();
    private final Map<String, TopicId> names = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

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
    void importAll(List<Note> notes) {
        for (Note note : notes) {
            var reader = new ImportedNote(note);
            note.entries().forEach(reader::add);
            reader.link();
        }
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
        problems.add(new Problem(note.file(), 1,
                "name \"%s\" is also used by topic \"%s\"; keep it in one".formatted(name, owner)));
        if (!key.equals(Name.key(owner.value()))) {
            names.remove(key);
            ambiguous.add(key);
        }
    }

    private void link(Note note, TopicLink link) {
        Optional<TopicId> target = find(link.target());
        target.ifPresentOrElse(to -> connect(note.id(), to), () -> problems.add(new Problem(note.file(), link.line(),
                "link to unknown topic \"%s\"%s".formatted(link.target(),
                        Spelling.hint(link.target(), drafts.keySet())))));
    }

    private void connect(TopicId from, TopicId to) {
        Draft source = drafts.get(from);
        Draft target = drafts.get(to);
        if (source != null && target != null && !from.equals(to)) {
            source.links.add(to);
            target.backlinks.add(from);
        }
    }

    /// Makes `parent` a parent of `child`, unless that would close a circle.
    private void adopt(TopicId child, TopicId parent, Path file, int line) {
        Draft below = drafts.get(child);
        Draft above = drafts.get(parent);
        if (below == null || above == null) {
            problems.add(new Problem(file, line, "parent \"%s\" has no note%s".formatted(parent,
                    Spelling.hint(parent.value(), drafts.keySet()))));
            return;
        }
        if (below.parents.contains(parent)) {
            return;
        }
        List<TopicId> path = path(parent, child);
        if (path.isEmpty()) {
            below.parents.add(parent);
            above.children.add(child);
        } else {
            String circle = String.join(" → ", path.stream().map(TopicId::value).toList());
            problems.add(new Problem(file, line,
                    "parents form a circle: %s → %s; remove one".formatted(child, circle)));
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

    private Optional<TopicId> find(String name) {
        return Optional.ofNullable(names.get(Name.key(name)));
    }

    /// Walks the entries of one imported note and remembers which topic holds each.
    private final class ImportedNote {

        private final Note note;
        private final Map<String, TopicId> holders = new HashMap<>();
        private final TreeMap<Integer, TopicId> byLine = new TreeMap<>();

        ImportedNote(Note note) {
            this.note = note;
        }

        void add(Entry entry) {
            Optional<TopicId> holder = entry.parent().flatMap(parent -> Optional.ofNullable(holders.get(parent)));
            Optional<TopicId> own = switch (entry.kind()) {
                case TOPIC, GAP -> topic(entry).or(() -> holder);
                case QUESTION, CONTAINER -> holder;
                case JUNK -> Optional.empty();
            };
            own.ifPresentOrElse(id -> holders.put(entry.title(), id), () -> holders.remove(entry.title()));
            own.map(drafts::get).ifPresent(draft -> {
                if (entry.kind() != Entry.Kind.CONTAINER) {
                    draft.places.add(new Place(note.file(), entry.line(), entry.kind(), entry.title()));
                }
                byLine.put(entry.line(), draft.id);
                holder.filter(parent -> !draft.authored && !parent.equals(draft.id))
                        .ifPresent(parent -> adoptQuietly(draft.id, parent));
            });
        }

        private Optional<TopicId> topic(Entry entry) {
            String key = Name.key(entry.title());
            Optional<TopicId> known = Optional.ofNullable(names.get(key));
            if (known.isPresent() || !Name.isTelling(key)) {
                return known;
            }
            return TopicId.fromTitle(key).map(id -> {
                TopicId free = free(id);
                var draft = new Draft(free, false);
                draft.titles.put(note.language(), entry.title());
                drafts.put(free, draft);
                names.put(key, free);
                return free;
            });
        }

        /// Different titles may make the same id, such as `C` and `C++`.
        private TopicId free(TopicId id) {
            TopicId candidate = id;
            String stem = id.value().substring(0, Math.min(id.value().length(), TopicId.MAX_LENGTH - 6));
            for (int n = 2; drafts.containsKey(candidate); n++) {
                candidate = TopicId.fromTitle(stem + "-" + n).orElse(id);
            }
            return candidate;
        }

        /// Notes of different people may order the same topics differently; the first order stays.
        private void adoptQuietly(TopicId child, TopicId parent) {
            if (path(parent, child).isEmpty()) {
                adopt(child, parent, note.file(), 1);
            }
        }

        void link() {
            for (TopicLink link : note.links()) {
                var above = byLine.floorEntry(link.line());
                if (above != null) {
                    find(link.target()).ifPresent(target -> connect(above.getValue(), target));
                }
            }
        }
    }
}
