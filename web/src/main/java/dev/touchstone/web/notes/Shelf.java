package dev.touchstone.web.notes;

import dev.touchstone.library.Library;
import dev.touchstone.report.Practice;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Edge;
import dev.touchstone.web.page.ImportedNotes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What all topics' pages look things up in, made once of each library. Immutable.
///
/// @param practice the exercises of each topic
/// @param before the edges to each topic from what is to be learned first, the surest first
/// @param after the edges from each topic to what builds on it
record Shelf(Spots spots, Practice practice, Map<TopicId, List<Edge>> before, Map<TopicId, List<Edge>> after) {

    static Shelf of(Library library) {
        return new Shelf(
                new Spots(new ImportedNotes(library),
                        library.imported().stream().flatMap(folder -> folder.notes().stream()).toList()),
                new Practice(library.catalogue(), library.notes()),
                by(Edge::to, library), by(Edge::from, library));
    }

    private static Map<TopicId, List<Edge>> by(Function<Edge, TopicId> end, Library library) {
        return library.topics().edges().stream().filter(edge -> edge.kind() == Edge.Kind.PREREQUISITE)
                .collect(Collectors.groupingBy(end));
    }

    List<Edge> before(TopicId topic) {
        return before.getOrDefault(topic, List.of());
    }

    List<Edge> after(TopicId topic) {
        return after.getOrDefault(topic, List.of());
    }
}
