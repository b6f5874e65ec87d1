package dev.touchstone.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that somebody typed at a prompt and kept: a program with options or pipes, without the prompt.
final class Command {

    /// Longer lines are no commands, in UTF-16 units.
    private static final int MAX_LENGTH = 1_000;

    private static final Pattern COMMAND = Pattern.compile("(?!\\w+ (?:by|with|to|of|for|in) )[a-z./][\\w./-]*"
            + "(?: [^\\s\\p{IsHan}]+)*? (?:-{1,2}[A-Za-z][^\\p{IsHan}]*|\\| [a-z].*)");
    private static final Pattern PROGRAM = Pattern.compile("[\\w./-]+(?: [a-z][a-z-]*(?![\\w./:=]))*");

    private Command() {}

    static boolean is(String line) {
        return line.length() <= MAX_LENGTH && (line.indexOf('-') > 0 || line.indexOf('|') > 0)
                && COMMAND.matcher(line).matches();
    }

    /// The program of the command `line`, with what it is told to do: `docker run` of `docker run -it redis`.
    static String program(String line) {
        Matcher program = PROGRAM.matcher(line);
        return program.lookingAt() ? program.group() : line;
    }
}
