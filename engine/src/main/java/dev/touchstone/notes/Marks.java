package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;

/// Collects what a scan finds, in the order of the lines. Not thread-safe.
final class Marks {

    private static final int MAX_TITLE = 120;

    private final List<Mark> found = new ArrayList<>();
    private boolean named;

    List<Mark> found() {
        return found;
    }

    int size() {
        return found.size();
    }

    /// Whether anything but junk was found.
    boolean isNamed() {
        return named;
    }

    void add(Mark mark) {
        found.add(mark);
        named |= mark.kind() != Entry.Kind.JUNK;
    }

    /// Adds a title, as a question where it asks; nothing where no words are left of it.
    void title(int index, int level, Mark.Form form, String raw) {
        String title = Titles.clean(raw);
        if (!title.isEmpty()) {
            Entry.Kind kind = Questions.asks(title) || Questions.asksWithoutMark(title)
                    ? Entry.Kind.QUESTION
                    : Entry.Kind.TOPIC;
            add(Mark.of(index, level, form, kind, shortened(title)));
        }
    }

    void leaf(int index, Entry.Kind kind, String title) {
        if (!title.isBlank()) {
            add(Mark.leaf(index, kind, shortened(title)));
        }
    }

    /// Adds what the line asks.
    ///
    /// @return whether it asks anything
    boolean questions(int index, String line) {
        List<Questions.Asked> asked = Questions.in(line);
        asked.forEach(one -> add(Mark.of(index, Mark.LEAF, one.name() ? Mark.Form.ASKED_NAME : Mark.Form.TEXT,
                Entry.Kind.QUESTION, shortened(one.title()))));
        return !asked.isEmpty();
    }

    static String shortened(String title) {
        return Titles.shortened(title, MAX_TITLE);
    }
}
