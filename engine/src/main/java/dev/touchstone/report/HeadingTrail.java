package dev.touchstone.report;

import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Note;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// The headings above a line while the lines of a note go by. Not thread-safe.
final class HeadingTrail {

    /// A version, an age, an error or an example.
    private static final Pattern SPECIAL = Pattern.compile(
            "[a-z]\\s?\\d|\\d\\.[\\dx]|旧|老版|误|错|示例|例子|练习|\\b(?:old|legacy|myths?|mistakes?|wrong|examples?|exercises?|quiz)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String title;
    private final List<Heading> headings;
    private final Deque<Heading> above = new ArrayDeque<>();
    private int next;

    HeadingTrail(Note note) {
        title = note.title();
        headings = note.headings();
    }

    /// @param line of the file, not before that of the last call
    /// @return whether it is that of a heading
    boolean moveTo(int line) {
        int before = next;
        for (; next < headings.size() && headings.get(next).line() <= line; next++) {
            Heading heading = headings.get(next);
            while (!above.isEmpty() && above.getLast().level() >= heading.level()) {
                above.removeLast();
            }
            above.addLast(heading);
        }
        return next > before;
    }

    /// The nearest heading above, else the title of the note.
    String title() {
        return above.isEmpty() ? title : above.getLast().title();
    }

    /// Whether what stands here holds only in part.
    boolean isSpecial() {
        return SPECIAL.matcher(title).find()
                || above.stream().anyMatch(heading -> SPECIAL.matcher(heading.title()).find());
    }
}
