package dev.touchstone.notes;

import dev.touchstone.terms.Mention;

/// A known name that a line only mentions: worth an entry where the file has none about it.
final class MentionMark {

    static final int MAX_PER_LINE = 3;

    /// Longer lines say more than the name in them, in columns of a terminal.
    private static final int MAX_COLUMNS = 44;

    private MentionMark() {}

    /// Whether `line` is about something else than `name`: a longer sentence that does not begin with it and does not list
    /// it among others.
    static boolean isAside(String line, String name) {
        int at = line.indexOf(name);
        return at > 0 && Phrase.columns(line) > MAX_COLUMNS && Titles.hasLetter(line.substring(0, at))
                && !isListed(line, at, at + name.length());
    }

    /// Whether a name has a neighbour in a list, or is the first thing in brackets.
    private static boolean isListed(String line, int start, int end) {
        char before = line.charAt(start - 1);
        char after = end < line.length() ? line.charAt(end) : ' ';
        String rest = line.substring(Math.min(end, line.length())).stripLeading();
        boolean ends = rest.startsWith("，") || rest.startsWith(",");
        return before == '、' || after == '、' || (ends && (before == '（' || before == '('));
    }

    static Mark of(int i, String text, Mention mention) {
        return Mark.of(i, Mark.LEAF, Mark.Form.MENTION, Entry.Kind.TOPIC,
                text.substring(mention.start(), mention.end()).strip());
    }
}
