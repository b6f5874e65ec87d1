package dev.touchstone.notes;

import dev.touchstone.source.TopicId;
import java.util.HashMap;
import java.util.Map;

/// Gives the headings of one page their ids: `h-` and the words of the title, numbered from the second of the same on.
///
/// An id changes only when its own title does, or that of an equal heading above it. Not thread-safe: one per page.
final class Anchors {

    static final String PREFIX = "h-";

    private final Map<String, Integer> seen = new HashMap<>();

    /// @param title without markup
    String next(String title) {
        String base = PREFIX + TopicId.fromTitle(title).map(TopicId::value).orElse("section");
        int count = seen.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "-" + count;
    }
}
