package dev.touchstone.web.page;

import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.source.TopicId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The addresses of pages, for links. The patterns that answer them are in the list of routes.
public final class Paths {

    private Paths() {}

    /// Topic ids may be in any script.
    public static String topic(TopicId id) {
        return "/topics/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
    }

    public static String exercise(ExerciseId id) {
        return "/exercises/" + id.value();
    }

    /// @param name as [ImportedNotes] gives it
    public static String note(String name) {
        return "/notes/" + Stream.of(name.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /// Today's cards about one topic.
    public static String reviewOf(TopicId id) {
        return "/review?topic=" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
    }

    public static String attempt(long id) {
        return "/attempts/" + id;
    }
}
