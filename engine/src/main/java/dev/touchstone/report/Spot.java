package dev.touchstone.report;

import java.nio.file.Path;

/// A line of a note.
///
/// @param line 1-based; 0 where the whole file is meant
public record Spot(Path file, int line) {}
