package dev.touchstone.notes;

import dev.touchstone.notes.Entry.Answer;
import dev.touchstone.notes.Entry.Answer.State;

/// Looks for the answer to a question in the lines after it.
final class Answers {

    /// Fewer UTF-16 units behind a question mark are no answer.
    private static final int MIN_ANSWER = 4;

    private final Lines lines;
    private final int firstLine;

    Answers(Lines lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /// @param next the line of the next entry, or the number of lines
    /// @param hasContent whether a heading that asks has something below it
    Answer of(Mark mark, int next, boolean hasContent) {
        int i = mark.index();
        if (mark.form() == Mark.Form.HEADING) {
            return hasContent ? at(State.ANSWERED, lines.next(i)) : Answer.NONE;
        }
        String line = lines.at(i);
        int end = Math.max(line.lastIndexOf('？'), line.lastIndexOf('?'));
        boolean last = end >= 0 && line.stripTrailing().length() - end > MIN_ANSWER;
        if (last && ends(mark, line, end)) {
            return at(State.ANSWERED, i);
        }
        int below = lines.next(i);
        if (below < lines.size() && (below < next || below == i + 1) && lines.isText(below)
                && Questions.in(lines.at(below)).isEmpty()) {
            return at(isDoubt(mark.title()) ? State.PARTIAL : State.ANSWERED, below);
        }
        return isDoubt(mark.title()) ? at(State.PARTIAL, i) : Answer.NONE;
    }

    /// Whether the mark's own question is the last of its line.
    private static boolean ends(Mark mark, String line, int end) {
        String words = mark.title().replaceAll("[？?！! ]+$", "");
        String tail = words.length() > MIN_ANSWER ? words.substring(words.length() - MIN_ANSWER) : words;
        int at = line.lastIndexOf(tail, end);
        return at >= 0 && end - at <= tail.length() + MIN_ANSWER;
    }

    /// A statement with a question mark: its author is unsure, not ignorant.
    private static boolean isDoubt(String title) {
        String words = title.replaceAll("[？?！! ]+$", "");
        return !words.equals(title) && words.length() > 2 * MIN_ANSWER && !Questions.hasCue(words);
    }

    private Answer at(State state, int index) {
        return new Answer(state, firstLine + index);
    }
}
