package dev.touchstone.notes;

/// A link from a note to a topic: `[[cache-eviction]]` or `[[cache-eviction|eviction]]`.
///
/// @param line 1-based line of the file
/// @param target as written before the `|`
/// @param text as shown; the target where nothing else is written
public record TopicLink(int line, String target, String text) {

    /// `written` without the backslash that keeps a bar from ending the cell of a table: `[[name\|text]]`.
    static String target(String written) {
        String name = written.strip();
        return name.endsWith("\\") ? name.substring(0, name.length() - 1).strip() : name;
    }
}
