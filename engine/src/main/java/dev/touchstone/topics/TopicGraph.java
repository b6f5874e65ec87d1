package dev.touchstone.topics;

import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Name;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// All topics and how they hang together. Immutable.
///
/// Following parents never leads in a circle: an edge that would close one is left out and reported.
public final class TopicGraph {

    private final NavigableMap<TopicId, Topic> topics;
    private final Map<String, TopicId> names;
    private final List<Problem> problems;

    private final List<Edge> edges;
    private final Map<Path, List<Optional<TopicId>>> subjects;

    private TopicGraph(NavigableMap<TopicId, Topic> topics, GraphBuilder builder) {
        this.topics = topics;
        this.names = Map.copyOf(builder.names());
        this.problems = List.copyOf(builder.problems());
        this.edges = builder.edges();
        this.subjects = Map.copyOf(builder.subjects());
    }

    /// The graph of content notes and of notes imported from other folders.
    ///
    /// @param choices what the user decided about the imported notes
    public static TopicGraph of(List<Note> authored, List<NoteFolder> imported, Choices choices) {
        var builder = new GraphBuilder();
        builder.author(authored);
        builder.importAll(imported.stream().flatMap(folder -> folder.notes().stream()).toList(),
                imported.stream().flatMap(folder -> folder.orders().stream()).toList(), choices);
        var topics = new TreeMap<TopicId, Topic>();
        builder.drafts().forEach((id, draft) -> topics.put(id, draft.finished()));
        return new TopicGraph(topics, builder);
    }

    /// What the topics are to one another, surest first. Prerequisites form no circle.
    public List<Edge> edges() {
        return edges;
    }

    /// What each entry of an imported file is about, in the order of its entries; empty for a file that was not imported.
    public List<Optional<TopicId>> subjects(Path file) {
        return subjects.getOrDefault(file, List.of());
    }

    /// What to learn before `goal`, each topic after its own prerequisites, `goal` last.
    public List<TopicId> learningPath(TopicId goal) {
        var before = new TreeMap<TopicId, List<TopicId>>();
        for (Edge edge : edges) {
            if (edge.kind() == Edge.Kind.PREREQUISITE) {
                before.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
            }
        }
        var path = new LinkedHashSet<TopicId>();
        Deque<TopicId> open = new ArrayDeque<>(List.of(goal));
        var entered = new HashSet<TopicId>();
        while (!open.isEmpty()) {
            TopicId topic = open.peek();
            if (entered.add(topic)) {
                before.getOrDefault(topic, List.of()).stream().filter(one -> !entered.contains(one))
                        .forEach(open::push);
            } else {
                path.add(open.pop());
            }
        }
        return List.copyOf(path);
    }

    /// All topics, by id.
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /// The topics that content notes are about, by id.
    public List<Topic> authored() {
        return topics.values().stream().filter(Topic::isAuthored).toList();
    }

    /// The authored topics that are part of nothing, by id.
    public List<Topic> roots() {
        return authored().stream().filter(topic -> topic.parents().isEmpty()).toList();
    }

    public Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /// The topic that goes by `name`: an id, a title or an alias, in any spelling of width, case and spaces.
    public Optional<Topic> named(String name) {
        return Optional.ofNullable(names.get(Name.key(name))).flatMap(this::find);
    }

    /// The topic that a misspelt `name` probably meant.
    public Optional<TopicId> closest(String name) {
        return Spelling.closest(name, topics.keySet());
    }

    /// Unknown parents and links, names claimed twice, circles.
    public List<Problem> problems() {
        return problems;
    }
}
