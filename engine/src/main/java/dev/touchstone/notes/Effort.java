package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.Optional;

/// Estimates what parsing a text will cost, in one pass over its lines, and refuses what would cost too much.
///
/// flexmark's time grows with the square of the delimiters (`[a](`, `c* `, backticks) and of the indented lines in one
/// paragraph, of the lines of one table, and of the indented lines and the link definitions of the text; nested containers
/// cost time per level and line, and stack. The weights below were measured on a warm JVM, where one unit took about 12 ns;
/// [#MAX_UNITS] is then well under half a second. A paragraph is taken to be longer rather than shorter where the rules of
/// Markdown leave a doubt.
final class Effort {

    /// The most units that one text may cost.
    static final long MAX_UNITS = 30_000_000;

    /// The deepest nesting of lists and quotes.
    static final int MAX_DEPTH = 48;

    private static final long UNITS_PER_LINE = 1_000;
    private static final long UNITS_PER_MARKER = 1_500;
    private static final long UNITS_PER_ROW_SQUARED = 2;
    private static final long UNITS_PER_DEFINITION_SQUARED = 8;
    private static final long INDENTED_LINES_SQUARED_PER_UNIT = 4;

    /// A list item's marker may stand up to three columns to the right of the text above it.
    private static final int SLACK = 3;

    private static final String TILDES = "~~~";
    private static final String TASK = "[x] ";

    private long units;
    private long delimiters;
    private long rows;
    private long definitions;
    private long indentedLines;
    private long indentedInParagraph;
    private int depth;
    private boolean inParagraph;
    private boolean inOrderedList;
    private int itemIndent;

    private Effort() {}

    /// Whether parsing `markdown` costs at most so many units.
    static boolean isBelow(String markdown, long units) {
        return refuse(markdown, units).isEmpty();
    }

    /// Why `markdown` is not parsed; empty where it may be.
    static Optional<String> refuse(String markdown) {
        return refuse(markdown, MAX_UNITS);
    }

    private static Optional<String> refuse(String markdown, long most) {
        var effort = new Effort();
        var fences = new CodeFences();
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            effort.units += UNITS_PER_LINE;
            if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                effort.indentedLines++;
            }
            if (!isDoubtful(line) && fences.isCode(line)) {
                effort.endParagraph();
            } else {
                effort.add(line);
            }
            if (effort.depth > MAX_DEPTH) {
                return Optional.of("nests lists or quotes deeper than %d levels and is shown as plain text; flatten it"
                        .formatted(MAX_DEPTH));
            }
        }
        return effort.total() > most
                ? Optional.of("has too many links, emphasis marks, table rows or list items to render"
                        + " and is shown as plain text; split it")
                : Optional.empty();
    }

    /// Whether `line` opens a fence for us and none for flexmark, which then reads all below it as text.
    private static boolean isDoubtful(String line) {
        int end = line.indexOf(TILDES);
        while (end >= 0 && end < line.length() && line.charAt(end) == '~') {
            end++;
        }
        return end >= 0 && line.indexOf(TILDES, end) >= 0;
    }

    private long total() {
        endParagraph();
        return units + definitions * definitions * UNITS_PER_DEFINITION_SQUARED
                + indentedLines * indentedLines / INDENTED_LINES_SQUARED_PER_UNIT;
    }

    private void add(String line) {
        int first = firstText(line);
        if (first == line.length()) {
            endParagraph();
            return;
        }
        if (Character.isWhitespace(line.charAt(0))) {
            indentedInParagraph++;
        }
        int at = containers(line);
        countDelimiters(line, at);
        if (line.indexOf('|', at) >= 0) {
            rows++;
        } else {
            endTable();
        }
        if (line.startsWith("[", at) && line.indexOf("]:", at) > 0) {
            definitions++;
        }
        inParagraph = true;
    }

    /// Where the text of the line starts: for Markdown wide spaces are text.
    private static int firstText(String line) {
        int first = 0;
        while (first < line.length() && (line.charAt(first) == ' ' || line.charAt(first) == '\t')) {
            first++;
        }
        return first;
    }

    /// Passes over quote and list markers and the boxes of tasks, counts the markers, and ends the paragraph above where one
    /// starts a new block.
    ///
    /// @return where the text of the line starts
    private int containers(String line) {
        int at = 0;
        int indent = 0;
        int level = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int width = markerWidth(line, at);
            if (c == ' ' || c == '\t') {
                indent += c == '\t' ? 4 : 1;
                at++;
            } else if (c == '>' || width > 0) {
                level++;
                startItem(line, at, indent, width);
                at += Math.max(1, width);
                at += width > 0 && isTask(line, at) ? TASK.length() : 0;
            } else {
                break;
            }
        }
        depth = Math.max(depth, level + (level > 0 ? indent / 4 : 0));
        if (line.startsWith("#", at) && indent <= SLACK) {
            endParagraph();
            level++;
        }
        units += level * UNITS_PER_MARKER;
        return at;
    }

    /// Whether the box of a task stands at `at`, behind which further markers may follow.
    private static boolean isTask(String line, int at) {
        return line.startsWith("[", at) && line.startsWith("] ", at + 2);
    }

    private void startItem(String line, int at, int indent, int width) {
        boolean list = width > 0;
        boolean ordered = list && Character.isDigit(line.charAt(at));
        boolean interrupts = list && (!ordered || inOrderedList || line.startsWith("1", at));
        if (!inParagraph || (interrupts && indent <= itemIndent + SLACK)) {
            endParagraph();
            itemIndent = indent + width;
            inOrderedList = ordered;
        }
    }

    /// The width of a list marker with its space, or 0 where there is none.
    private static int markerWidth(String line, int at) {
        char c = line.charAt(at);
        int end = at + 1;
        if (Character.isDigit(c)) {
            while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
                end++;
            }
            if (end >= line.length() || (line.charAt(end) != '.' && line.charAt(end) != ')')) {
                return 0;
            }
            end++;
        } else if (c != '-' && c != '*' && c != '+') {
            return 0;
        }
        boolean spaced = end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
        return spaced ? end - at + 1 : 0;
    }

    private void countDelimiters(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '*', '_', '~', '[', '`', '<' -> delimiters++;
                case '!' -> delimiters += line.startsWith("[", i + 1) ? 1 : 0;
                default -> {
                }
            }
        }
    }

    private void endParagraph() {
        units += delimiters * delimiters + indentedInParagraph * indentedInParagraph;
        delimiters = 0;
        indentedInParagraph = 0;
        inParagraph = false;
        endTable();
    }

    private void endTable() {
        units += rows * rows * UNITS_PER_ROW_SQUARED;
        rows = 0;
    }
}
