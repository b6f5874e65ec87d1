package dev.touchstone.source;

import java.nio.file.Path;

/// Something that an author or a learner should mend, at a place in a file.
///
/// @param file as the person knows it, relative where possible
/// @param line 1-based; 0 where the whole file is meant
/// @param message what is wrong and what to do, one sentence, without a full stop
public record Problem(Path file, int line, String message) {

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("line must be at least 0, got " + line);
        }
    }

    /// `path:line: message`, the form that editors and terminals make clickable.
    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, message) : "%s:%d: %s".formatted(file, line, message);
    }
}
