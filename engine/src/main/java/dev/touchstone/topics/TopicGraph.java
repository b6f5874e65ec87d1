package dev.touchstone.topics;

import dev.touchstone.notes.Note;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableMap;
import java.util.TreeMap;

/// All topics and how they hang together. Immutable.
///
/// Following parents never leads in a circle: an edge that would close one is left out and reported.
public final class TopicGraph {

    private final NavigableMap<TopicId, Topic> topics;
    private final Map<String, TopicId> names;
    private final List<Problem> problems;

    private TopicGraph(NavigableMap<TopicId, Topic> topics, Map<String, TopicId> names, List<Problem> problems) {
        this.topics = topics;
        this.names = names;
        this.problems = problems;
    }

    /// The graph of content notes and of notes imported from other folders.
    public static TopicGraph of(List<Note> authored, List<Note> imported) {
        var builder = new GraphBuilder();
        builder.author(authored);
        builder.importAll(imported);
        var topics = new TreeMap<TopicId, Topic>();
        builder.drafts().forEach((id, draft) -> topics.put(id, draft.finished()));
        return new TopicGraph(topics, Map.copyOf(builder.names()), List.copyOf(builder.problems()));
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
