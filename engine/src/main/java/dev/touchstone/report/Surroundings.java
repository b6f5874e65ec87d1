package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Topic;
import dev.touchstone.topics.TopicGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The graph that a folder's notes are part of where they are read with others, which may give their topics other ids.
/// Immutable.
///
/// @param ids of the topics there, by those of the folder's own graph
record Surroundings(TopicGraph own, TopicGraph graph, Map<TopicId, TopicId> ids) {

    static Surroundings of(NoteFolder folder, TopicGraph own, TopicGraph graph) {
        var ids = new HashMap<TopicId, TopicId>();
        for (Note note : folder.notes()) {
            List<Optional<TopicId>> here = own.subjects(note.file());
            List<Optional<TopicId>> there = graph.subjects(note.file());
            for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
                Optional<TopicId> topic = there.get(i);
                here.get(i).ifPresent(id -> topic.ifPresent(found -> ids.putIfAbsent(id, found)));
            }
        }
        return new Surroundings(own, graph, Map.copyOf(ids));
    }

    Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(ids.get(id)).flatMap(graph::find)
                .or(() -> own.find(id).flatMap(topic -> graph.named(topic.title(Language.EN))))
                .or(() -> graph.find(id));
    }
}
