package dev.touchstone.notes;

import dev.touchstone.terms.Mention;

/// A known name that a line only mentions: worth an entry where the file has none about it.
final class MentionMark {

    static final int MAX_PER_LINE = 3;

    private MentionMark() {}

    static Mark of(int i, String text, Mention mention) {
        return Mark.of(i, Mark.LEAF, Mark.Form.MENTION, Entry.Kind.TOPIC,
                text.substring(mention.start(), mention.end()).strip());
    }
}
