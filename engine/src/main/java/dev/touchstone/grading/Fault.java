package dev.touchstone.grading;

import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.List;

/// Something in a submission's files that keeps it from being played, in no language: [VerdictText] has the words.
///
/// @param file as the learner named it
/// @param line 1-based; 0 where the whole file is meant
/// @param key of the words, as in `uses.files`; [#COMPILER] where the compiler already said them
/// @param arguments what the words leave open, in their order
public record Fault(Path file, int line, String key, List<String> arguments) {

    /// Key of what the compiler said; its message is the only argument.
    public static final String COMPILER = "compiler";

    public Fault {
        arguments = List.copyOf(arguments);
        if (line < 0) {
            throw new IllegalArgumentException("line must be at least 0, got " + line);
        }
    }

    /// One about a whole file.
    static Fault of(Path file, String key, Object... arguments) {
        return new Fault(file, 0, key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /// What the compiler said.
    static Fault of(Problem problem) {
        return new Fault(problem.file(), problem.line(), COMPILER, List.of(problem.message()));
    }
}
