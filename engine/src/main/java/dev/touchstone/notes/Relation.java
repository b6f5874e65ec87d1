package dev.touchstone.notes;

import dev.touchstone.source.TopicId;

/// A sentence that says that one topic builds on another.
///
/// @param line 1-based line of the file
/// @param before the topic to learn first
/// @param after the topic that builds on it
/// @param quote the sentence, shortened
public record Relation(int line, TopicId before, TopicId after, String quote) {}
