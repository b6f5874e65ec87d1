package dev.touchstone.report;

import dev.touchstone.notes.Entry;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A topic that the notes treat in several places.
///
/// @param rows at least two, by file and line
public record Duplicate(TopicId topic, List<Row> rows) {

    public Duplicate {
        rows = List.copyOf(rows);
    }

    /// Whether it stands in more than one file.
    public boolean crossesFiles() {
        Path first = rows.getFirst().file();
        return rows.stream().anyMatch(row -> !row.file().equals(first));
    }

    /// The rows with the first of each file before all others.
    public List<Row> oneOfEachFileFirst() {
        var files = new HashSet<Path>();
        Map<Boolean, List<Row>> firsts = rows.stream().collect(Collectors.partitioningBy(row -> files.add(row.file())));
        return Stream.of(true, false).flatMap(first -> firsts.getOrDefault(first, List.of()).stream()).toList();
    }

    /// A dropped line has no topic of its own, but mentions the one that it starts with and the one with the longest name.
    private static Set<TopicId> topics(Row row) {
        if (row.entry().kind() != Entry.Kind.JUNK) {
            return row.topic().map(Set::of).orElse(Set.of());
        }
        String title = row.entry().title();
        return Stream.concat(Dictionary.builtIn().leading(title).stream(),
                Dictionary.builtIn().mentions(title).stream().max(Comparator.comparingInt(Mention::length)).stream())
                .map(mention -> mention.term().id()).collect(Collectors.toSet());
    }

    /// The topics with more than one row, by id.
    ///
    /// A dropped line counts only where nothing else joins its file to another one: a teaser of a page is no treatment of what
    /// several notes treat.
    static List<Duplicate> in(List<Row> rows) {
        Map<TopicId, List<Row>> byTopic = new TreeMap<>();
        for (Row row : rows) {
            topics(row).forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(row));
        }
        return byTopic.entrySet().stream().map(all -> new Duplicate(all.getKey(), joining(all.getValue())))
                .filter(duplicate -> duplicate.rows().size() > 1).toList();
    }

    private static List<Row> joining(List<Row> rows) {
        List<Row> kept = rows.stream().filter(row -> row.entry().kind() != Entry.Kind.JUNK).toList();
        if (kept.stream().map(Row::file).distinct().count() != 1) {
            return kept;
        }
        Path file = kept.getFirst().file();
        return rows.stream().filter(row -> row.entry().kind() != Entry.Kind.JUNK || !row.file().equals(file)).toList();
    }
}
