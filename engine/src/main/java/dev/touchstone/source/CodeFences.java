package dev.touchstone.source;

import java.util.ArrayList;
import java.util.List;

/// Tells code from prose while the lines of a Markdown text go by: inside a fence of backticks or tildes all is code.
///
/// A fence may open behind the markers of list items and quotes, and ends with the item or quote that holds it. It closes only
/// with at least as many of the same characters (CommonMark 4.5), at any indent, since notes indent fences inside lists as they
/// like. Not thread-safe: one per text.
public final class CodeFences {

    private static final int MIN_LENGTH = 3;

    /// Stands for a quote where an item has its column.
    private static final int QUOTE = 0;

    /// What holds the open fence, from the outside in: for an item the column at which its content starts, or [#QUOTE].
    private final List<Integer> containers = new ArrayList<>();

    private String indent = "";
    private char mark;
    private int length;
    private int lines;
    private int openedOn;

    /// Whether `line`, the next one, is part of a code block, its fences included.
    public boolean isCode(String line) {
        lines++;
        return (isOpen() && goesOn(line)) || opens(line);
    }

    /// Whether the last line seen left a fence open.
    public boolean isOpen() {
        return length > 0;
    }

    /// The 1-based line that opened the fence opened last; 0 where none was.
    public int openedOn() {
        return openedOn;
    }

    /// The line that would close the open fence; empty where none is open.
    public String closing() {
        return isOpen() ? indent + String.valueOf(mark).repeat(length) : "";
    }

    /// Reads `line` after the opening one: closes the fence where it closes it or stands outside of what holds it.
    ///
    /// @return whether it belongs to the fence
    private boolean goesOn(String line) {
        var cursor = new Cursor(line);
        boolean inside = true;
        for (int column : containers) {
            if (column == QUOTE && !cursor.quote()) {
                length = 0;
                return false;
            }
            inside &= cursor.moveTo(column);
        }
        String content = cursor.rest();
        int run = run(content);
        boolean closes = run >= length && run == content.length() && content.charAt(0) == mark;
        boolean leaves = !inside && !content.isEmpty();
        if (closes || leaves) {
            length = 0;
        }
        return closes || !leaves;
    }

    private boolean opens(String line) {
        var cursor = new Cursor(line);
        containers.clear();
        for (boolean marker = true; marker;) {
            marker = cursor.quote();
            if (marker) {
                containers.add(QUOTE);
            } else if (cursor.item()) {
                marker = true;
                containers.add(cursor.column);
            }
        }
        String content = cursor.rest();
        int run = run(content);
        boolean opens = run >= MIN_LENGTH && (content.charAt(0) == '~' || content.indexOf('`', run) < 0);
        if (opens) {
            mark = content.charAt(0);
            length = run;
            openedOn = lines;
            indent = line.substring(0, line.indexOf(content)).replaceAll("[^>\\s]", " ");
        }
        return opens;
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

    /// A place in a line, with its column: a tab goes to the next multiple of four (CommonMark 2.2).
    private static final class Cursor {

        private static final int TAB = 4;

        /// What stands further behind the marker of an item is indented code, in columns.
        private static final int ITEM_GAP_MAX = 4;

        private static final int NUMBER_DIGITS_MAX = 9;

        private final String line;
        private int at;
        private int column;

        Cursor(String line) {
            this.line = line;
        }

        String rest() {
            return line.substring(at).strip();
        }

        /// Goes over spaces, at most to `end`.
        ///
        /// @return whether it stands there
        boolean moveTo(int end) {
            while (column < end && (peek(at) == ' ' || peek(at) == '\t')) {
                column += peek(at) == '\t' ? TAB - column % TAB : 1;
                at++;
            }
            return column >= end;
        }

        /// Goes over the marker of a quote and the spaces before it, where one comes next.
        boolean quote() {
            moveTo(Integer.MAX_VALUE);
            return peek(at) == '>' && goBehind(at + 1);
        }

        /// Goes over the marker of a list item and the spaces around it, where one comes next.
        boolean item() {
            moveTo(Integer.MAX_VALUE);
            int end = at;
            while (end < at + NUMBER_DIGITS_MAX && peek(end) >= '0' && peek(end) <= '9') {
                end++;
            }
            boolean marker = (end == at ? "-*+" : ".)").indexOf(peek(end)) >= 0;
            int start = at;
            int startColumn = column;
            goBehind(end + 1);
            int behind = column;
            moveTo(Integer.MAX_VALUE);
            if (marker && column > behind && column - behind <= ITEM_GAP_MAX) {
                return true;
            }
            at = start;
            column = startColumn;
            return false;
        }

        private boolean goBehind(int end) {
            column += end - at;
            at = end;
            return true;
        }

        private char peek(int i) {
            return i < line.length() ? line.charAt(i) : '\n';
        }
    }
}
