package dev.touchstone.web.page;

import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.source.TopicId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    public static String attempt(long id) {
        return "/attempts/" + id;
    }
}
