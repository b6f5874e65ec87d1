package dev.touchstone.report;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Place.Form;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import dev.touchstone.terms.Term;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A topic that the notes treat in several places.
///
/// @param rows at least two, by file and line
public record Duplicate(TopicId topic, List<Row> rows) {

    private static final Pattern LIST = Pattern.compile("[、/&]");

    /// Longer titles are no lists of names, in UTF-16 units.
    private static final int MAX_LIST = 60;

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

    /// A dropped line has no topic of its own, but mentions the one that it starts with and the one with the longest name. A
    /// title that lists names is about each of them, a name in passing about nothing.
    private static Set<TopicId> topics(Row row) {
        String title = row.entry().title();
        if (row.entry().kind() != Entry.Kind.JUNK) {
            return row.entry().place().form() == Form.ASIDE
                    ? Set.of()
                    : row.topic().map(topic -> listed(title, topic)).orElse(Set.of());
        }
        return Stream.concat(Dictionary.builtIn().leading(title).stream(),
                Dictionary.builtIn().mentions(title).stream().max(Comparator.comparingInt(Mention::length)).stream())
                .map(mention -> mention.term().id()).collect(Collectors.toSet());
    }

    /// What the names in `title` are, where one of them is `topic`; else `topic` alone.
    private static Set<TopicId> listed(String title, TopicId topic) {
        if (title.length() > MAX_LIST || title.codePoints().noneMatch(c -> c == '、' || c == '/' || c == '&')) {
            return Set.of(topic);
        }
        Set<TopicId> names = Arrays.stream(LIST.split(title, -1))
                .flatMap(name -> Dictionary.builtIn().named(name).stream())
                .map(Term::id).collect(Collectors.toSet());
        return names.contains(topic) ? names : Set.of(topic);
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
