package dev.touchstone.source;

/// Tells code from prose while the lines of a Markdown text go by: inside a fence of backticks or tildes all is code.
///
/// A fence closes only with at least as many of the same characters (CommonMark 4.5), at any indent, since notes indent
/// fences inside lists. Not thread-safe: one per text.
public final class CodeFences {

    private static final int MIN_LENGTH = 3;

    private char mark;
    private int length;

    /// Whether `line`, the next one, is part of a code block, its fences included.
    public boolean isCode(String line) {
        String content = line.strip();
        int run = run(content);
        if (length == 0) {
            boolean opens = run >= MIN_LENGTH
                    && (content.charAt(0) == '~' || content.indexOf('`', run) < 0);
            if (opens) {
                mark = content.charAt(0);
                length = run;
            }
            return opens;
        }
        if (run >= length && run == content.length() && content.charAt(0) == mark) {
            length = 0;
        }
        return true;
    }

    /// Whether the last line seen left a fence open.
    public boolean isOpen() {
        return length > 0;
    }

    private static int run(String content) {
        if (content.isEmpty() || (content.charAt(0) != '`' && content.charAt(0) != '~')) {
            return 0;
        }
        int run = 1;
        while (run < content.length() && content.charAt(run) == content.charAt(0)) {
            run++;
        }
        return run;
    }
}
