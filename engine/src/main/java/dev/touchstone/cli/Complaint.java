package dev.touchstone.cli;

import dev.touchstone.source.Problem;
import java.nio.file.Path;

/// A problem in a document for another program.
///
/// @param line 1-based; 0 where the whole file is meant
/// @param message in English, whatever the language of the run
/// @param messageZh the same in Chinese, else English
record Complaint(String file, int line, String message, String messageZh) {

    /// @param base what files are named relative to, where they lie below it
    static Complaint of(Problem problem, Path base) {
        return new Complaint(relative(problem.file(), base), problem.line(), problem.message().en(),
                problem.message().zh());
    }

    /// `file` as seen from `base` where it lies below, else as it is; names are joined by `/` on every system.
    static String relative(Path file, Path base) {
        Path shown = file.startsWith(base) && !file.equals(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
