package dev.touchstone.cli;

import dev.touchstone.grading.Remark;

/// A line of a learner's file with marks under the characters that are meant, fit for a terminal.
final class SourceLine {

    /// How many columns of a line that is too long stand before the first mark.
    private static final int COLUMNS_BEFORE = 30;

    private SourceLine() {}

    /// The line and, where a column is known, a second one with `^` below the characters that are meant. Of a line that
    /// does not fit the screen only they and what stands before them is shown.
    static String render(Remark remark, Screen screen) {
        String source = remark.source();
        if (remark.column() == 0) {
            return screen.style().faint(Width.cut(Printable.line(source), screen.columns()));
        }
        int from = Math.min(remark.column() - 1, source.length());
        int to = Math.min(from + remark.length(), source.length());
        String before = Printable.line(source.substring(0, from));
        String meant = Printable.line(source.substring(from, to));
        String whole = before + meant + Printable.line(source.substring(to));
        if (Width.of(whole) > screen.columns()) {
            before = before.length() > COLUMNS_BEFORE
                    ? "…" + before.substring(before.length() - COLUMNS_BEFORE)
                    : before;
            meant = Width.cut(meant, Math.max(1, screen.columns() - Width.of(before)));
            whole = before + meant;
        }
        String marks = " ".repeat(Width.of(before)) + "^".repeat(Math.max(1, Width.of(meant)));
        return screen.style().faint(whole) + "\n" + screen.style().bad(marks);
    }
}
