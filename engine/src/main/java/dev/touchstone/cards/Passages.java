package dev.touchstone.cards;

import dev.touchstone.notes.Definitions;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Answer.State;
import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Note;
import dev.touchstone.source.CodeFences;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the answers out of one note. For one thread.
final class Passages {

    /// What is longer is read in the note.
    static final int LINES_MAX = 120;
    static final int CHARS_MAX = 12_000;

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)、])\\s.*");

    private final Note note;
    private final Definitions definitions;
    private final List<String> lines;
    private final int[] headings;
    private final int[] ends;
    private final int[] headingsThatAsk;

    Passages(Note note) {
        this.note = note;
        this.definitions = Definitions.of(note.markdown());
        this.lines = note.markdown().lines().toList();
        this.headings = note.headings().stream().mapToInt(Heading::line).sorted().toArray();
        this.ends = note.entries().stream().filter(this::isOther).mapToInt(Entry::line).sorted().toArray();
        this.headingsThatAsk = note.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.QUESTION && isHeading(entry.line()))
                .mapToInt(Entry::line).sorted().toArray();
    }

    /// The lines of a note that answer something.
    ///
    /// @param markdown without the indentation that all lines share; empty where there are none
    /// @param cut whether the note goes on
    record Passage(String markdown, boolean cut) {}

    /// `markdown` of the note with the footnotes and addresses that it uses.
    String completing(String markdown) {
        return definitions.completing(markdown);
    }

    /// The text below `heading`, until the next one of its level or above.
    Passage below(Heading heading) {
        return between(heading.below(), endOf(heading), "");
    }

    /// What `entry` says or is answered with, from `line` of the file on.
    ///
    /// Below a heading that is all until the next heading of its level, or one that asks; below a line it ends where the note
    /// comes to something else.
    Passage of(Entry entry, int line) {
        if (isHeading(entry.line())) {
            Heading heading = note.headings().stream().filter(each -> each.line() == entry.line()).findFirst()
                    .orElseThrow();
            return between(Math.max(line, heading.below()),
                    Math.min(endOf(heading), after(headingsThatAsk, entry.line())), "");
        }
        int end = Math.min(pause(Math.max(line, entry.line())), Math.min(after(headings, entry.line()),
                after(ends, entry.line())));
        String before = line > entry.line()
                ? ""
                : entry.kind() == Entry.Kind.QUESTION && !isSupposed(entry)
                        ? behindTheMark(line(entry.line()))
                        : line(entry.line());
        return between(Math.max(line, entry.line() + 1), end, before);
    }

    /// Whether all that answers a question is the line that asks it: a statement that its author doubts.
    private static boolean isSupposed(Entry question) {
        return question.answer()
                .filter(answer -> answer.state() == State.PARTIAL && answer.line() == question.line()).isPresent();
    }

    /// Whether a text that goes before ends here. Known names that are only mentioned, and items of lists, do not end it.
    private boolean isOther(Entry entry) {
        return switch (entry.kind()) {
            case QUESTION, CONTAINER, JUNK -> true;
            case TOPIC, GAP -> entry.place().heading() && !ITEM.matcher(line(entry.line())).matches();
        };
    }

    private boolean isHeading(int line) {
        return Arrays.binarySearch(headings, line) >= 0;
    }

    private int endOf(Heading heading) {
        return note.headings().stream()
                .filter(other -> other.line() > heading.line() && other.level() <= heading.level())
                .mapToInt(Heading::line).findFirst().orElse(Integer.MAX_VALUE);
    }

    /// The first of `sorted` that is larger than `line`.
    private static int after(int[] sorted, int line) {
        int at = Arrays.binarySearch(sorted, line + 1);
        int first = at < 0 ? -at - 1 : at;
        return first < sorted.length ? sorted[first] : Integer.MAX_VALUE;
    }

    /// The first blank line behind `line`, of those where two or more stand together outside of code: typed notes part their
    /// subjects so.
    private int pause(int line) {
        var fences = new CodeFences();
        boolean blank = false;
        int first = Math.max(0, line - note.body().line());
        for (int i = first; i < Math.min(lines.size(), first + LINES_MAX); i++) {
            boolean empty = !fences.isCode(lines.get(i)) && lines.get(i).isBlank();
            if (empty && blank) {
                return note.body().line() + i - 1;
            }
            blank = empty;
        }
        return Integer.MAX_VALUE;
    }

    private static String behindTheMark(String line) {
        int end = Math.max(line.lastIndexOf('？'), line.lastIndexOf('?'));
        return line.substring(end + 1).replaceFirst("^[*_\\s:：]+", "");
    }

    private String line(int line) {
        int index = line - note.body().line();
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    /// @param from first line of the file
    /// @param end the line behind the last
    /// @param before stands before all
    private Passage between(int from, int end, String before) {
        int first = Math.clamp(from - note.body().line(), 0, lines.size());
        int last = Math.clamp((long) end - note.body().line(), first, lines.size());
        int kept = Math.min(last, first + LINES_MAX);
        String text = String.join("\n", lines.subList(first, kept)).stripIndent();
        String all = (before + "\n" + text).strip();
        if (all.length() <= CHARS_MAX) {
            return new Passage(all, kept < last);
        }
        return new Passage(cut(all), true);
    }

    /// Its first lines, or the beginning of its first line where that alone is too long.
    private static String cut(String text) {
        String first = text.substring(0,
                Character.isHighSurrogate(text.charAt(CHARS_MAX - 1)) ? CHARS_MAX - 1 : CHARS_MAX);
        int newline = first.lastIndexOf('\n');
        return (newline < CHARS_MAX / 2 ? first : first.substring(0, newline)).strip();
    }
}
