package dev.touchstone.notes;

/// How the author of a text marked its structure.
enum Layout {
    /// By `#` headings, lists and bold words.
    MARKDOWN,
    /// By a trailing `#` on each heading, as pages copied from a Sphinx site have.
    EXPORTED,
    /// By nothing but lines and blank lines.
    TYPED;

    /// So many headings make a text an exported page.
    private static final int MIN_EXPORTED = 3;

    /// @param plainText whether the file is not Markdown by its name
    static Layout of(Lines lines, boolean plainText) {
        int atx = 0;
        int exported = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isText(i)) {
                String line = lines.at(i);
                atx += HeadingLine.isAtx(line) ? 1 : 0;
                exported += HeadingLine.isExported(line) && lines.isBlank(i - 1) && lines.isBlank(i + 1) ? 1 : 0;
            }
        }
        if (exported >= MIN_EXPORTED && exported > atx) {
            return EXPORTED;
        }
        return plainText && atx == 0 ? TYPED : MARKDOWN;
    }
}
