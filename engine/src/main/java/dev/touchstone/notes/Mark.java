package dev.touchstone.notes;

/// Something found in a text before its place among the others is known.
///
/// @param index 0-based line
/// @param level as [HeadingLine#level]; [#LEAF] holds nothing
/// @param form how the author marked it
record Mark(int index, int level, Form form, Entry.Kind kind, String title) {

    /// Holds no other entry.
    static final int LEAF = HeadingLine.MAX_LEVEL + 2;

    enum Form {
        /// A heading: what follows is its content, and without content it is a gap.
        HEADING,
        /// A term that the next lines explain; without them it is a gap.
        TERM,
        /// An item of a list.
        ITEM,
        /// A line of text.
        TEXT,
        /// A part that every topic may have, such as its uses: dropped where nothing stands below it.
        ROLE,
        /// A bare name with a question mark: asked about where the file says more of it, else a gap.
        ASKED_NAME,
        /// A known name inside a line: dropped where the file has an entry about it.
        MENTION
    }

    static Mark leaf(int index, Entry.Kind kind, String title) {
        return new Mark(index, LEAF, Form.TEXT, kind, title);
    }

    static Mark of(int index, int level, Form form, Entry.Kind kind, String title) {
        return new Mark(index, level, form, kind, title);
    }

    /// Whether it is empty unless something stands below it.
    boolean mayBeGap() {
        return kind == Entry.Kind.TOPIC && (form == Form.HEADING || form == Form.TERM || form == Form.ROLE);
    }

    Mark withKind(Entry.Kind other) {
        return new Mark(index, level, form, other, title);
    }
}
