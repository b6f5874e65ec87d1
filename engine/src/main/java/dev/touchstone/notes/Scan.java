package dev.touchstone.notes;

/// Reads the lines of text of one [Layout] and marks what they name.
sealed interface Scan permits MarkdownScan, JottedScan, ExportedScan, TypedScan {

    /// Reads line `i`, which is text, neither junk nor a date.
    void text(int i, String line);

    /// A new subject starts: a date, or another pasted answer.
    void restart();

    static Scan of(Layout layout, Lines lines, Marks marks) {
        return switch (layout) {
            case MARKDOWN -> new MarkdownScan(lines, marks);
            case JOTTED -> new JottedScan(lines, marks);
            case EXPORTED -> new ExportedScan(lines, marks);
            case TYPED -> new TypedScan(lines, marks);
        };
    }
}
