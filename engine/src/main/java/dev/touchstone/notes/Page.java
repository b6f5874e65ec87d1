package dev.touchstone.notes;

import java.util.Optional;

/// A rendered text.
///
/// @param html safe to embed in a page
/// @param warning why the text is shown plain and not rendered, a sentence for its author; empty where all is well
public record Page(String html, Optional<String> warning) {}
