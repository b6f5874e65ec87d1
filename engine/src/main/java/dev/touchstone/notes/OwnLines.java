package dev.touchstone.notes;

import java.util.regex.Pattern;

/// Lines of a paragraph that their author meant as lines, though Markdown runs them together: who asks and who answers, points
/// with a number that Markdown does not know, and what stands below a bold line.
final class OwnLines {

    private static final int GLANCE = 300;

    private static final Pattern START = Pattern.compile("[*_]{0,2}(?:"
            + "(?:(?i:q|a|question|ans|answer)|问题?|追问|答案?|回答|解答)\\s?\\d{0,3}\\s?[*_]{0,2}[:：]"
            + "|[\\d一二三四五六七八九十]{1,3}、|（[\\d一二三四五六七八九十]{1,3}）|[①-⑳•●])");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)[^*_]{1,100}\\1\\s?[:：]?");

    private OwnLines() {}

    /// Whether the line of `text` that begins at `at` is one of its own.
    ///
    /// @param last the offset behind the line above
    static boolean startAt(CharSequence text, int at, int last) {
        String line = line(text, at);
        return START.matcher(line).lookingAt() || Turn.at(line).isPresent()
                || BOLD.matcher(line(text, lineStart(text, last))).matches();
    }

    private static int lineStart(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < GLANCE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /// As much of it as is looked at, without spaces and the marks of quotes before it.
    private static String line(CharSequence text, int from) {
        int start = from;
        while (start < text.length() && start - from < GLANCE && " \t>".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < GLANCE && text.charAt(end) != '\n') {
            end++;
        }
        return text.subSequence(start, end).toString().stripTrailing();
    }
}
