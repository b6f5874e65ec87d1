package dev.touchstone.topics;

import dev.touchstone.notes.Entry;
import java.nio.file.Path;

/// Where a topic occurs in a note.
///
/// @param line 1-based; 1 where the whole file is about the topic
/// @param kind what the note does there: names the topic, asks about it, leaves it empty
/// @param title the author's words
public record Place(Path file, int line, Entry.Kind kind, String title) {}
