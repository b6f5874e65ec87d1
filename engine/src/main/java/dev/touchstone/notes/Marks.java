package dev.touchstone.notes;

import dev.touchstone.terms.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects what a scan finds, in the order of the lines. Not thread-safe.
final class Marks {

    private static final int MAX_TITLE = 120;

    private final int max;
    private final List<Mark> found = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();
    private String outer = "";
    private boolean named;

    /// @param max the most marks that are kept
    Marks(int max) {
        this.max = max;
    }

    List<Mark> found() {
        return found;
    }

    boolean isFull() {
        return found.size() >= max;
    }

    /// Whether anything but junk was found.
    boolean isNamed() {
        return named;
    }

    /// Adds `mark`, unless it repeats a mention or says the title above it in full.
    void add(Mark mark) {
        boolean mention = mark.form() == Mark.Form.MENTION;
        if (isFull() || (mention && !isNew(mark.title()))) {
            return;
        }
        outer = mention || mark.level() >= Mark.LEAF ? outer : Name.key(mark.title());
        found.add(mark);
        named |= mark.kind() != Entry.Kind.JUNK;
    }

    private boolean isNew(String mention) {
        boolean above = !outer.isEmpty() && Name.key(mention).contains(outer);
        return !above && mentioned.add(mention);
    }

    /// Adds a title, as a question where it asks, as a container where it heads the sources, as junk where it heads the
    /// contents of the page; nothing where no words are left of it.
    void title(int index, int level, Mark.Form form, String raw) {
        String labelled = Titles.clean(raw);
        String title = Questions.unlabelled(labelled);
        if (title.isEmpty() || labelsAnswer(title)) {
            return;
        }
        if (form == Mark.Form.HEADING && Roles.isContents(title)) {
            leaf(index, Entry.Kind.JUNK, title);
        } else {
            Entry.Kind kind = title.equals(labelled) ? kind(form, title) : Entry.Kind.QUESTION;
            add(Mark.of(index, level, form, kind, shortened(title)));
        }
    }

    private static Entry.Kind kind(Mark.Form form, String title) {
        boolean heading = form == Mark.Form.HEADING;
        if (heading && Roles.isSources(title)) {
            return Entry.Kind.CONTAINER;
        }
        boolean asks = Questions.asks(title)
                || (heading ? Questions.isAskedHeading(title) : Questions.asksWithoutMark(title));
        return asks ? Entry.Kind.QUESTION : Entry.Kind.TOPIC;
    }

    /// Adds a line that asks without a mark.
    void question(int index, String text) {
        String title = Titles.clean(text);
        if (!title.isEmpty()) {
            add(Mark.leaf(index, Entry.Kind.QUESTION, shortened(title)));
        }
    }

    /// Whether `title` is the `A` below a question.
    private boolean labelsAnswer(String title) {
        return title.equalsIgnoreCase("A") && !found.isEmpty() && found.getLast().kind() == Entry.Kind.QUESTION;
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
