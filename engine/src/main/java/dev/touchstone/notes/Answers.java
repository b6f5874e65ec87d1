package dev.touchstone.notes;

import dev.touchstone.notes.Entry.Answer;
import dev.touchstone.notes.Entry.Answer.State;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for the answer to a question in the lines after it.
final class Answers {

    /// Fewer UTF-16 units behind a question mark are no answer.
    private static final int MIN_ANSWER = 4;

    private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+•]\\s|\\d{1,3}[.、)）])\\s*");
    private static final Pattern ANSWER = Pattern.compile("(?:\\*\\*)?(?i:a|ans|answer|答|答案|回答)\\d{0,2}\\s*[.：:]");

    /// What is asked for by its name: a part of something, without a word that states anything.
    private static final Pattern NOUN_PHRASE = Pattern.compile("[^，,。；;是会有能要可不没被把让了]+的[^，,。；;是会有能要可不没被把让了]{2,8}");

    private final Lines lines;
    private final int firstLine;
    private final BitSet asking;

    /// @param asking the lines that ask something
    Answers(Lines lines, int firstLine, BitSet asking) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.asking = asking;
    }

    /// @param next the line of the next entry, or the number of lines
    /// @param hasContent whether a heading that asks has something below it
    Answer of(Mark mark, int next, boolean hasContent) {
        int i = mark.index();
        if (Placeholder.isUnwritten(lines.at(lines.next(i)))) {
            return Answer.NONE;
        }
        if (hasContent || (mark.form() == Mark.Form.HEADING && mark.level() < HeadingLine.LABEL_LEVEL)) {
            return hasContent ? at(State.ANSWERED, written(i)) : Answer.NONE;
        }
        String line = Questions.withoutLinkMarks(lines.at(i));
        int end = Math.max(line.lastIndexOf('？'), line.lastIndexOf('?'));
        boolean last = end >= 0 && line.stripTrailing().length() - end > MIN_ANSWER
                && !Placeholder.isIn(line.substring(end + 1));
        if (last && ends(mark, line, end)) {
            return at(State.ANSWERED, i);
        }
        int below = written(i);
        boolean told = (below < next || follows(i, below)) && isAnswer(below) && !isNextItem(line, lines.at(below));
        if (below < lines.size() && (told || isReply(i, below))) {
            return at(isDoubt(mark.title()) ? State.PARTIAL : State.ANSWERED, below);
        }
        return isDoubt(mark.title()) ? at(State.PARTIAL, i) : Answer.NONE;
    }

    /// The next line after `i` that is neither blank nor a placeholder nor the mere name of who answers in a chat, or the
    /// number of lines.
    private int written(int i) {
        int below = lines.next(i);
        while (lines.isText(below) && (Placeholder.isIn(lines.at(below)) || isName(below))) {
            below = lines.next(below);
        }
        return below;
    }

    private boolean isName(int i) {
        return lines.turn(i).filter(turn -> !turn.asks() && turn.isName()).isPresent();
    }

    /// Whether the other side of a chat speaks next, and what it says, be it a heading, is at `below`.
    private boolean isReply(int i, int below) {
        return lines.turn(lines.next(i)).filter(turn -> !turn.asks()).isPresent()
                && lines.turn(below).filter(Turn::asks).isEmpty();
    }

    /// Whether line `below` stands right under the question, or under a label such as `A:` that does.
    private boolean follows(int i, int below) {
        int above = lines.previous(below);
        return !lines.isBlank(below - 1) || (above > i && Titles.plain(lines.at(above)).matches(".*[：:]"));
    }

    /// Whether `below` is the item after the item `line`, and no part of it: what a list asks stands one below the other.
    private static boolean isNextItem(String line, String below) {
        Matcher item = ITEM.matcher(line);
        Matcher next = ITEM.matcher(below);
        return item.lookingAt() && next.lookingAt() && next.group(1).length() <= item.group(1).length()
                && Character.isDigit(item.group(2).charAt(0)) == Character.isDigit(next.group(2).charAt(0))
                && !ANSWER.matcher(below.substring(next.end())).lookingAt();
    }

    private boolean isAnswer(int i) {
        String line = lines.at(i);
        return lines.isText(i) && Titles.hasLetter(line) && !asking.get(i) && !HeadingLine.isAtx(line)
                && Questions.in(line).isEmpty();
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
        return !words.equals(title) && words.length() > 2 * MIN_ANSWER && !Questions.hasCue(words)
                && !NOUN_PHRASE.matcher(words).matches();
    }

    private Answer at(State state, int index) {
        return new Answer(state, firstLine + index);
    }
}
