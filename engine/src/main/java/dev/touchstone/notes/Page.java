package dev.touchstone.notes;

import java.util.Optional;

/// A rendered text.
///
/// @param html safe to embed in a page
/// @param warning why the text is shown plain and not rendered, a sentence for its author; empty where all is well
public record Page(String html, Optional<String> warning) {

    /// `html` as a part of another page: without ids for links to lead to, and with those of its footnotes beginning with
    /// `prefix`.
    public static String within(String html, String prefix) {
        return html.replaceAll(" id=\"[hab]-[^\"]*+\"", "")
                .replaceAll("( id=\"| href=\"#)((?:e\\d{1,2}-){0,2}fn(?:ref)?-)", "$1" + prefix + "-$2");
    }
}
