package dev.touchstone.grading;

import java.util.ArrayDeque;
import java.util.Deque;

/// The braces of a Java source, without those in comments and texts.
///
/// @param opening how many `{` there are
/// @param closing how many `}` there are
/// @param suspect 1-based line of the first `{` that is closed by a `}` of another indentation, where something around
///   it is likely to be missing or too many; 0 where there is none
record Braces(int opening, int closing, int suspect) {

    /// A `{` that is not closed yet.
    private record Open(int line, int indent) {}

    static Braces of(String source) {
        var open = new ArrayDeque<Open>();
        int opening = 0;
        int closing = 0;
        int suspect = 0;
        int line = 1;
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int next = skipped(source, at);
            if (next > at) {
                line += (int) source.substring(at, next).chars().filter(each -> each == '\n').count();
                at = next;
                continue;
            }
            if (c == '{') {
                opening++;
                open.push(new Open(line, indent(source, at)));
            } else if (c == '}') {
                closing++;
                suspect = suspect == 0 ? suspect(open, indent(source, at)) : suspect;
            } else if (c == '\n') {
                line++;
            }
            at++;
        }
        return new Braces(opening, closing, suspect);
    }

    private static int suspect(Deque<Open> open, int indent) {
        Open matching = open.poll();
        return matching != null && matching.indent() != indent ? matching.line() : 0;
    }

    /// How far the line that holds `at` is indented.
    private static int indent(String source, int at) {
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int indent = 0;
        while (start + indent < at && Character.isWhitespace(source.charAt(start + indent))) {
            indent++;
        }
        return indent;
    }

    /// Where the comment, text or character that begins at `at` ends; `at` where none begins.
    private static int skipped(String source, int at) {
        if (source.startsWith("//", at)) {
            return end(source, "\n", at + 2, 0);
        }
        if (source.startsWith("/*", at)) {
            return end(source, "*/", at + 2, 2);
        }
        if (source.startsWith("\"\"\"", at)) {
            return end(source, "\"\"\"", at + 3, 3);
        }
        char quote = source.charAt(at);
        return quote == '"' || quote == '\'' ? endOfText(source, at, quote) : at;
    }

    private static int end(String source, String mark, int from, int length) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + length;
    }

    /// A text that is not closed ends with its line.
    private static int endOfText(String source, int at, char quote) {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != quote && source.charAt(end) != '\n') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, source.length());
    }
}
