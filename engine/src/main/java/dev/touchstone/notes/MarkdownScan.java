package dev.touchstone.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Markdown: headings, bold labels, and lines that speak of a known topic.
final class MarkdownScan implements Scan {

    private static final int TERM = 7;

    /// Longer paragraphs are articles, whose first words are no title, in UTF-16 units.
    private static final int MAX_STATEMENT = 160;

    private static final Pattern TERM_LINE = Pattern.compile("\\s*(?:[-*+•]\\s+|\\d{1,2}[.、)]\\s*)?"
            + "(?!(?:fatal|error|warning|https?|file|ftp)[：:])([\\p{L}\\p{N}][^：:，,。；;？?=(){}<>\"“”*`]{0,23}?"
            + "(?:[（(][^（）()]{1,30}[)）])?) ?：(.*)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+•>]\\s+|\\d{1,2}[.、)]\\s*)(\\S.*)");

    /// The widest bold words that are a label, in columns of a terminal.
    private static final int MAX_LABEL = 80;

    private final Lines lines;
    private final Marks marks;

    MarkdownScan(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
    }

    @Override
    public void restart() {
        // Nothing is remembered from line to line.
    }

    @Override
    public void text(int i, String line) {
        Optional<HeadingLine> label = HeadingLine.bold(line);
        if (label.isPresent()) {
            if (!label(i, label.get())) {
                mentions(i, Titles.plain(line));
            }
            marks.questions(i, line);
        } else if (!marks.questions(i, line)) {
            statement(i, line);
        }
    }

    /// @return whether the label names something
    private boolean label(int i, HeadingLine label) {
        String title = Titles.clean(label.raw());
        boolean names = !title.isEmpty() && !Roles.isSilent(title) && !Questions.endsAsQuestion(title)
                && Phrase.canName(title, MAX_LABEL);
        if (names) {
            marks.title(i, label.level(), Mark.Form.ITEM, title);
        }
        return names;
    }

    private void statement(int i, String line) {
        Matcher item = ITEM.matcher(line);
        String source = item.matches() ? item.group(2) : line;
        String text = Questions.unlabelled(Titles.plain(source).strip());
        if (Questions.isLinkWithin(line) || Questions.isLinkElsewhere(source)) {
            return;
        }
        if (text.length() > MAX_STATEMENT) {
            mentions(i, text);
        } else if (asks(i, text, source, item.matches())) {
            marks.question(i, text);
        } else {
            Matcher term = TERM_LINE.matcher(line);
            var mentions = Phrase.mentions(text);
            boolean about = !mentions.isEmpty() && mentions.getFirst().start() == 0;
            if (line.indexOf('：') >= 0 && term.matches() && (about || Phrase.isName(term.group(1)))
                    && !Roles.isSilent(term.group(1)) && !Questions.isCount(term.group(1))) {
                boolean empty = term.group(2).isBlank() && !lines.isText(i + 1);
                marks.title(i, TERM, empty ? Mark.Form.TERM : Mark.Form.TEXT, term.group(1));
            } else if (about) {
                marks.title(i, TERM, Mark.Form.TEXT, Phrase.firstClause(text));
            } else {
                mentions(i, text);
            }
        }
    }

    /// Whether the line asks: as an item of a list, or with nothing around it.
    private boolean asks(int i, String text, String source, boolean item) {
        boolean alone = item || (lines.isBlank(i - 1) && lines.isBlank(i + 1));
        return Questions.asksWithoutMark(text) || (alone && Questions.isAskedItem(text))
                || !text.equals(Titles.plain(source).strip());
    }

    private void mentions(int i, String text) {
        Phrase.mentions(text).stream().limit(MentionMark.MAX_PER_LINE)
                .forEach(mention -> marks.add(MentionMark.of(i, text, mention)));
    }
}
