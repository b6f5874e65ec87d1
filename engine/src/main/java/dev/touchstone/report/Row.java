package dev.touchstone.report;

import dev.touchstone.notes.Entry;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.Optional;

/// One entry of a note with the topic that it is about.
public record Row(Path file, Entry entry, Optional<TopicId> topic) {}
