package dev.touchstone.notes;

import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
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
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+•>]\\s+|\\d{1,2}[.、)）]\\s*)(\\S.*)");

    private static final Pattern ENGLISH_TERM = Pattern.compile("([A-Z][\\w+#./-]*(?: [\\w+#./()-]+){0,3})"
            + "(?::(?: |(?=\\p{IsHan}))(?!//)\\S.*|:| (?:-|–|—|->|=>) \\S[^>]*)");

    private static final Pattern SHORT_ENGLISH_TERM = Pattern
            .compile("([A-Z][\\w+#./-]*(?: [\\w+#./-]+){0,2}): (?!//)\\S.*");

    private static final Pattern LATIN_NAME = Pattern
            .compile("([A-Z]\\w{1,15}(?: [A-Z]\\w{1,15}){0,2} ?\\p{IsHan}{0,4}) ?， ?\\S.*");
    private static final Pattern END = Pattern.compile("[；;。，,.、]$");
    private static final Pattern OTHER_NAME = Pattern.compile("[（(][^（）()]*[)）]$");

    /// The widest bold words that are a label, in columns of a terminal.
    private static final int MAX_LABEL = 80;

    /// So many labels in a row are looked at to tell whether they are left empty.
    private static final int MAX_LEFT = 8;

    private final Lines lines;
    private final Marks marks;

    /// The last line that asks, -1 where there is none, and how far it is indented.
    private int lastAsked = -1;
    private int asked;

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
            label(i, line, label.get());
        } else if (marks.questions(i, line)) {
            asked = indent(line);
            lastAsked = i;
        } else {
            statement(i, line);
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /// Whether an item is a name and stands in the list below an item that asks: `MySQL 有哪些锁？`.
    private boolean answers(int i, String indent, String text) {
        boolean within = lastAsked >= 0 && indent.length() > asked && isList(i);
        return within && Phrase.isName(text) && !Phrase.isEnglishSentence(text)
                && text.replace("，", "").equals(text);
    }

    /// Whether no line between the last item that asks and line `i` is out of its list.
    private boolean isList(int i) {
        boolean list = i - lastAsked <= MAX_LEFT && ITEM.matcher(lines.at(lastAsked)).matches();
        for (int k = lastAsked + 1; list && k < i; k++) {
            list = lines.isText(k) && indent(lines.at(k)) > asked;
        }
        return list;
    }

    /// A bold line that asks heads its answer; another one may name something.
    private void label(int i, String line, HeadingLine label) {
        String title = Titles.clean(label.raw());
        if (Questions.in(line).size() == 1 && Questions.endsAsQuestion(title)) {
            marks.title(i, label.level() - 1, Mark.Form.HEADING, title);
            return;
        }
        boolean told = Roles.isPart(title) && !line.stripTrailing().endsWith("**");
        if (!title.isEmpty() && !told && !Roles.isSilent(title) && !Questions.endsAsQuestion(title)
                && Phrase.canName(title, MAX_LABEL)) {
            boolean asks = Questions.asks(title) || Questions.asksWithoutMark(title);
            Mark.Form form = isLeft(i) ? Mark.Form.TERM : Mark.Form.ITEM;
            marks.title(i, asks ? label.level() - 1 : label.level(), asks ? Mark.Form.HEADING : form, title);
        } else {
            mentions(i, Titles.plain(line));
        }
        marks.questions(i, line);
    }

    /// Whether line `i` is a label of its own with nothing below it but others such, up to a heading or the end.
    private boolean isLeft(int i) {
        int next = i;
        for (int labels = 0; labels < MAX_LEFT && isLabelAlone(next); labels++) {
            next = lines.next(next);
        }
        return next > i && (next >= lines.size() || HeadingLine.isAtx(lines.at(next)));
    }

    private boolean isLabelAlone(int i) {
        String line = lines.at(i).strip();
        return line.startsWith("**") && line.endsWith("**") && HeadingLine.bold(line).isPresent();
    }

    private void statement(int i, String line) {
        Matcher item = ITEM.matcher(line);
        String source = item.matches() ? item.group(2) : line;
        String text = Questions.unlabelled(Titles.plain(source).strip());
        if (Questions.isLinkWithin(line)) {
            return;
        }
        if (Questions.isLinkElsewhere(source) || Furniture.isLabelledLink(text)) {
            marks.leaf(i, Entry.Kind.JUNK, line.strip());
            return;
        }
        if (text.length() > MAX_STATEMENT) {
            article(i, text, item.matches());
        } else if (asks(i, text, source, item.matches())) {
            marks.question(i, text);
        } else if (!(item.matches() && named(i, item.group(1), text)) && !inEnglish(i, text)) {
            told(i, line, text);
        }
    }

    /// Takes an item that is a name and nothing else, or a Latin name and what it is.
    private boolean named(int i, String indent, String text) {
        Matcher latin = LATIN_NAME.matcher(text);
        String name = latin.matches() ? latin.group(1) : END.matcher(text).replaceAll("");
        boolean only = latin.matches() || isOnlyName(i, name) || answers(i, indent, name);
        if (only) {
            marks.title(i, TERM, Mark.Form.TEXT, name);
        }
        return only;
    }

    /// Takes what stands before a colon, dash or arrow.
    private boolean inEnglish(int i, String text) {
        if (text.isEmpty() || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
            return false;
        }
        Matcher term = ENGLISH_TERM.matcher(text);
        boolean found = term.matches() && !Roles.isSilent(term.group(1)) && Phrase.isName(term.group(1))
                && !Phrase.isEnglishSentence(term.group(1)) && !Phrase.isEnglishVerb(term.group(1));
        if (found) {
            marks.title(i, TERM, Mark.Form.TEXT, term.group(1));
        }
        return found;
    }

    /// Takes what the line defines or is about, or else the names in it.
    private void told(int i, String line, String text) {
        Matcher term = TERM_LINE.matcher(line);
        var mentions = Phrase.mentions(text);
        boolean about = !mentions.isEmpty() && mentions.getFirst().start() == 0;
        if (line.indexOf('：') >= 0 && term.matches() && (about || Phrase.isName(term.group(1)))
                && !Roles.isSilent(term.group(1)) && !Questions.isCount(term.group(1))) {
            boolean empty = term.group(2).isBlank() && (!lines.isText(i + 1) || isEmptyTerm(i + 1));
            marks.title(i, TERM, empty ? Mark.Form.TERM : Mark.Form.TEXT, term.group(1));
        } else if (about && !Phrase.isSentence(text) && !Phrase.isEnglishSentence(text)
                && !(indent(line) > 0 && isTold(text, mentions.getFirst()))) {
            marks.title(i, TERM, Mark.Form.TEXT, Phrase.firstClause(text));
        } else {
            mentions(i, text);
        }
    }

    /// Whether `text` goes on with a verb behind the known name that it begins with.
    private static boolean isTold(String text, Mention first) {
        String clause = Phrase.firstClause(text);
        String rest = clause.substring(Math.min(first.end(), clause.length())).strip();
        return !rest.isEmpty() && (!Phrase.isName(rest) || Phrase.isStated(rest));
    }

    /// A long paragraph is about what it mentions; a long item of a list may begin with its term.
    private void article(int i, String text, boolean item) {
        Matcher term = SHORT_ENGLISH_TERM.matcher(item && text.indexOf(": ") > 0 ? text : "");
        if (term.matches() && !Roles.isSilent(term.group(1)) && Phrase.isName(term.group(1))) {
            marks.title(i, TERM, Mark.Form.TEXT, term.group(1));
        } else {
            mentions(i, text);
        }
    }

    /// Whether an item of a list is a known name and nothing else, or a name that heads what follows the list.
    private boolean isOnlyName(int i, String text) {
        return Dictionary.builtIn().named(OTHER_NAME.matcher(text).replaceAll("")).isPresent()
                || (lines.isBlank(i + 1) && Phrase.isName(text) && !Phrase.isEnglishSentence(text)
                        && !Roles.isSilent(text) && heads(lines.next(i)));
    }

    private boolean isEmptyTerm(int i) {
        Matcher term = TERM_LINE.matcher(lines.at(i));
        return term.matches() && term.group(2).isBlank();
    }

    /// Whether line `i` is a paragraph, a quotation, code or a table, and no item or heading.
    private boolean heads(int i) {
        return switch (lines.part(i)) {
            case CODE, TABLE -> true;
            case TEXT -> !ITEM.matcher(lines.at(i)).matches() || lines.at(i).startsWith(">");
            default -> false;
        } && HeadingLine.find(lines.at(i), lines.at(i + 1), 0).isEmpty();
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
