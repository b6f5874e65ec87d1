package dev.touchstone.notes;

/// Tells of typed notes what stands below a line: text that it heads, or nothing.
record Below(Lines lines) {

    /// The widest line that heads the one below it, in columns of a terminal.
    private static final int MAX_HEAD = 24;

    /// A shorter line is no text under a head, in UTF-16 units.
    private static final int MIN_HEADED = 40;

    /// So many empty lines below a name show that its author left it for later.
    private static final int GAP_LINES = 2;

    /// Whether line `i`, which says `text`, is a short name amid text and right above a long line: it heads that.
    boolean isHeadedBy(int i, String text) {
        String next = lines.at(i + 1);
        return next.length() >= MIN_HEADED && lines.isText(i + 1) && Phrase.columns(lines.at(i - 1)) > MAX_HEAD
                && isShortName(text) && text.equals(Phrase.firstClause(text)) && !Phrase.isSentence(text)
                && !Character.isLowerCase(text.charAt(0)) && !Phrase.continues(next);
    }

    static boolean isShortName(String text) {
        return Phrase.columns(text) <= MAX_HEAD && Phrase.isName(text);
    }

    /// Whether nothing is written below line `i`: the text ends there, or much space or a numbered title follows.
    boolean isLeft(int i) {
        int next = lines.next(i);
        return next >= lines.size() || next - i > GAP_LINES
                || (next > i + 1 && HeadingLine.numberedTitle(lines.at(next).strip()));
    }
}
