package dev.touchstone.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Markdown that was jotted down: labels and headings as in [MarkdownScan], single lines as in [TypedScan], and
/// items that name something.
final class JottedScan implements Scan {

    private static final int ITEM = 9;
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+•>]\\s+|\\d{1,2}[.、)）]\\s*)(?!\\d)(\\S.*)");

    private final Marks marks;
    private final MarkdownScan markdown;
    private final TypedScan typed;

    JottedScan(Lines lines, Marks marks) {
        this.marks = marks;
        this.markdown = new MarkdownScan(lines, marks);
        this.typed = new TypedScan(lines, marks);
    }

    @Override
    public void restart() {
        typed.restart();
    }

    @Override
    public void text(int i, String line) {
        Matcher bullet = BULLET.matcher(line);
        if (HeadingLine.bold(line).isPresent()) {
            markdown.text(i, line);
        } else if (!bullet.matches()) {
            typed.text(i, line);
        } else if (!marks.questions(i, line)) {
            item(i, line, bullet.group(1));
        }
    }

    private void item(int i, String line, String text) {
        String clause = Phrase.firstClause(Titles.plain(text));
        if (Questions.asksWithoutMark(text)) {
            marks.title(i, ITEM, Mark.Form.TEXT, text);
        } else if (Phrase.isName(clause) && !Phrase.mentions(text).isEmpty()) {
            marks.title(i, ITEM, Mark.Form.ITEM, clause);
        } else {
            markdown.text(i, line);
        }
    }
}
