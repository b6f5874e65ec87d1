package dev.touchstone.notes;

import dev.touchstone.source.TopicId;
import java.util.HashMap;
import java.util.Map;

/// Gives the headings of one page their ids: a prefix and the words of the title, numbered from the second of the same on.
///
/// An id changes only when its own title does, or that of an equal heading above it. Not thread-safe: one per page.
final class Anchors {

    static final String PREFIX = "h-";

    /// Starts the id of a heading within a quote or list.
    static final String PREFIX_WITHIN = "h-in-";

    private final String prefix;
    private final Map<String, Integer> seen = new HashMap<>();

    Anchors(String prefix) {
        this.prefix = prefix;
    }

    /// @param title without markup
    String next(String title) {
        String base = prefix + TopicId.fromTitle(title).map(TopicId::value).orElse("section");
        int count = seen.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "-" + count;
    }
}
