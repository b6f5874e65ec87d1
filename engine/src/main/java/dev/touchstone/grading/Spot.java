package dev.touchstone.grading;

import java.util.Set;

/// A piece of one line of a source.
///
/// @param line 1-based, 0 where there is no place
/// @param column 1-based, in characters; 0 where there is no place
/// @param length in characters, at least 1 where there is a place; it may begin behind the last character of the line
/// @param text what stands there, cut to [Diagnosis#TEXT_CHARS_MAX]
record Spot(int line, int column, int length, String text) {

    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

    private static final Spot NOWHERE = new Spot(0, 0, 0, "");

    /// What to mark for a diagnostic of javac, which names the start and end of a piece of syntax and the character that
    /// it means most. That character's name or number is marked, or the whole piece where it is one token or expression
    /// of one line that begins there.
    ///
    /// @param start offset in `source`, as `meant` and `end`; any of them may be -1
    static Spot of(String source, long start, long meant, long end) {
        if (meant < 0 || meant > source.length()) {
            return NOWHERE;
        }
        int from = afterKind(source, afterDot(source, (int) meant));
        int to = Math.max(endOfName(source, from), from == start ? endInLine(source, from, end) : from);
        int lineStart = source.lastIndexOf('\n', from - 1) + 1;
        int line = 1 + (int) source.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        String text = source.substring(from, Math.min(to, from + Diagnosis.TEXT_CHARS_MAX));
        return new Spot(line, from - lineStart + 1, Math.max(to - from, 1), text);
    }

    /// Of `list.add(1)` the method is meant where javac points at the dot before it.
    private static int afterDot(String source, int meant) {
        if (meant >= source.length() || source.charAt(meant) != '.') {
            return meant;
        }
        int next = meant + 1;
        return next < source.length() && Character.isJavaIdentifierStart(source.charAt(next)) ? next : meant;
    }

    /// Of `class A` the name is meant where javac points at the word before it.
    private static int afterKind(String source, int meant) {
        int end = endOfName(source, meant);
        int name = end;
        while (name < source.length() && source.charAt(name) == ' ') {
            name++;
        }
        return KINDS.contains(source.substring(meant, end)) && endOfName(source, name) > name ? name : meant;
    }

    private static int endOfName(String source, int from) {
        int to = from;
        while (to < source.length() && Character.isJavaIdentifierPart(source.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int endInLine(String source, int from, long end) {
        int to = Math.clamp(end, from, source.length());
        return source.substring(from, to).indexOf('\n') < 0 ? to : from;
    }
}
