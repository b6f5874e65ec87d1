package dev.touchstone.source;

import java.nio.file.Path;

/// Something that an author or a learner should mend, at a place in a file.
///
/// @param file as the person knows it, relative where possible
/// @param line 1-based; 0 where the whole file is meant
/// @param message what is wrong and what to do, one sentence, without a full stop
public record Problem(Path file, int line, Bilingual<String> message) {

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("line must be at least 0, got " + line);
        }
    }

    /// For authors of exercises, who are spoken to in English alone.
    public Problem(Path file, int line, String message) {
        this(file, line, new Bilingual<>(message, message));
    }

    /// Says the text of `key` of the package that `resident` is in, with `values` in place.
    public static Problem of(Class<?> resident, Path file, int line, String key, Object... values) {
        return new Problem(file, line, Words.both(resident, key, values));
    }

    /// `path:line: message`, the form that editors and terminals make clickable.
    public String in(Language language) {
        return (line == 0 ? file.toString() : file + ":" + line) + ": " + message.in(language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
