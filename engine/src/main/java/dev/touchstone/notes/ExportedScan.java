package dev.touchstone.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a page copied from a Sphinx site: headings with a trailing `#`, definition lists flattened to short lines before
/// longer ones, `•` items, check marks on what was learned.
final class ExportedScan implements Scan {

    private static final int ROOT = 1;
    private static final int FIELD = 2;
    private static final int TOPIC = 3;
    private static final int TERM = 7;
    private static final int ITEM = 10;

    private static final Pattern BULLET = Pattern.compile("(\\s*)[•·*+-]\\s+(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.、)]\\s*(\\S.*)");
    private static final Pattern BOOK = Pattern.compile("[📖📕📗📘📙📚]\\s*(\\S.*)");
    private static final Pattern VERSION = Pattern.compile("[<>=≤≥]+\\s*v?\\d.*");
    private static final Pattern DEFINITION = Pattern
            .compile("([\\p{L}\\p{N}][^，,。；;]{0,11}?) ?(?:就是|指的是|是指|即为)\\s*\\S.*");
    private static final Pattern CHECK = Pattern.compile(".*[✔✓√☑].*");
    private static final Pattern INTRODUCES = Pattern.compile(".*(?:以下|如下|下面|下列|同时满足).*[：:]");

    private static final Pattern LABELLED = Pattern.compile("([^：:（(]{2,24}?) ?[：:](?![:/\\\\=])\\s*\\S.*");

    /// The widest lines that can be terms, in columns of a terminal.
    private static final int MAX_TERM = 44;
    private static final int MAX_LABEL = 64;

    /// A known name that starts further right in a long line is only touched upon, in UTF-16 units.
    private static final int MAX_LEAD = 6;

    /// An item's neighbours in its list that are looked at.
    private static final int MAX_SIBLINGS = 60;

    private final Lines lines;
    private final Marks marks;
    private boolean expectsBody;
    private boolean judging;
    private boolean nesting;
    private boolean learned;
    private boolean first = true;

    ExportedScan(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
    }

    @Override
    public void restart() {
        expectsBody = false;
        judging = false;
        nesting = false;
    }

    @Override
    public void text(int i, String line) {
        String text = line.strip();
        Matcher bullet = BULLET.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (HeadingLine.isExported(line) && lines.isBlank(i - 1) && lines.isBlank(i + 1)) {
            heading(i, text.substring(0, text.length() - 1));
        } else if (bullet.matches()) {
            expectsBody = false;
            item(i, bullet.group(1).length(), bullet.group(2));
        } else if (Furniture.isCitation(line)) {
            expectsBody = false;
        } else if (numbered.matches()) {
            expectsBody = false;
            mention(i, numbered.group(1));
        } else if (!marks.questions(i, line) && !asks(i, text)) {
            prose(i, text);
        }
    }

    private void heading(int i, String raw) {
        String title = Titles.clean(raw);
        expectsBody = false;
        judging = false;
        nesting = false;
        learned = CHECK.matcher(raw).matches();
        boolean empty = HeadingLine.isExported(lines.at(lines.next(i)));
        if (Furniture.isImage(lines.at(lines.previous(i)))) {
            marks.leaf(i, Entry.Kind.JUNK, title);
        } else if (empty && first) {
            marks.add(Mark.of(i, ROOT, Mark.Form.TEXT, Entry.Kind.CONTAINER, title));
        } else if (Roles.isField(title)) {
            marks.add(Mark.of(i, FIELD, Mark.Form.TEXT, Entry.Kind.CONTAINER, title));
        } else {
            marks.title(i, TOPIC, Mark.Form.HEADING, raw);
        }
        first = false;
    }

    private boolean asks(int i, String text) {
        boolean asks = Questions.asksWithoutMark(text);
        if (asks) {
            marks.title(i, TERM, Mark.Form.TEXT, text);
            expectsBody = false;
        }
        return asks;
    }

    private void prose(int i, String text) {
        String title = Titles.clean(text);
        Matcher labelled = LABELLED.matcher(text);
        Matcher book = BOOK.matcher(text);
        if (Roles.isSilent(title) || VERSION.matcher(text).matches()) {
            judging = Roles.judges(title);
            expectsBody = (judging || title.isEmpty() || VERSION.matcher(text).matches()) && lines.isBlank(i + 1);
        } else if (book.matches()) {
            term(i, book.group(1));
        } else if (Roles.isPart(title)) {
            term(i, title);
            judging = Roles.judges(title);
        } else if (expectsBody) {
            expectsBody = false;
            mention(i, text);
        } else if (labelled.matches() && Phrase.isName(labelled.group(1))) {
            marks.title(i, TERM, Mark.Form.TEXT, labelled.group(1));
        } else if (isTerm(i, text, title)) {
            term(i, title);
            judging = Roles.judges(title);
        } else {
            statement(i, text);
        }
    }

    private void term(int i, String title) {
        if (Phrase.mentions(title).size() > 1 && title.indexOf(' ') > 0) {
            mention(i, title);
            return;
        }
        boolean part = Roles.isPart(title);
        boolean inner = lines.isText(i - 1) && !marks.found().isEmpty() && marks.found().getLast().index() == i - 1;
        nesting = inner || (nesting && lines.isBlank(i + 1) && !part);
        boolean nested = nesting || Roles.solves(title);
        boolean body = learned && (lines.next(i) >= lines.size() || HeadingLine.isExported(lines.at(lines.next(i))));
        if (body && HeadingLine.isExported(lines.at(lines.previous(i)))) {
            mention(i, title);
            return;
        }
        boolean named = !Phrase.isStated(title) && title.indexOf('、') < 0;
        Mark.Form form = part ? Mark.Form.ROLE : named && title.indexOf('(') < 0 ? Mark.Form.TERM : Mark.Form.TEXT;
        marks.title(i, nested ? TERM + 1 : TERM, form, title);
        expectsBody = lines.isBlank(i + 1) && !part && named;
    }

    private boolean isTerm(int i, String text, String title) {
        boolean label = text.endsWith(":") || text.endsWith("：");
        return Phrase.canName(title, label ? MAX_LABEL : MAX_TERM) && !INTRODUCES.matcher(text).matches()
                && (lines.isBlank(i - 1) || !judging) && (label || !text.contains("->"));
    }

    private void statement(int i, String text) {
        Matcher definition = DEFINITION.matcher(text);
        if (definition.matches() && Phrase.isName(definition.group(1))) {
            marks.title(i, TERM + 1, Mark.Form.TEXT, Phrase.firstClause(text));
        } else {
            mention(i, text);
        }
    }

    private void item(int i, int indent, String text) {
        String head = Titles.clean(Phrase.label(text));
        boolean label = !head.equals(Titles.clean(text));
        if (!judging && (Phrase.isName(Titles.clean(text)) || (label && Phrase.isName(head)))) {
            boolean unlearned = !CHECK.matcher(text).matches() && siblingIsChecked(i);
            marks.add(Mark.of(i, ITEM + Math.min(indent / 2, 5), Mark.Form.ITEM,
                    unlearned ? Entry.Kind.GAP : Entry.Kind.TOPIC, Marks.shortened(head.isEmpty() ? text : head)));
        } else if (!marks.questions(i, text)) {
            mention(i, text);
        }
    }

    /// Whether an item of the same list carries a check mark, so that one without is still to be learned.
    private boolean siblingIsChecked(int i) {
        return siblingIsChecked(i, 1) || siblingIsChecked(i, -1);
    }

    private boolean siblingIsChecked(int i, int step) {
        for (int j = i + step; Math.abs(j - i) <= MAX_SIBLINGS && j >= 0 && j < lines.size()
                && (lines.isBlank(j) || BULLET.matcher(lines.at(j)).matches()); j += step) {
            if (CHECK.matcher(lines.at(j)).matches()) {
                return true;
            }
        }
        return false;
    }

    private void mention(int i, String text) {
        Phrase.mentions(text).stream()
                .filter(mention -> mention.start() <= MAX_LEAD || Phrase.columns(text) <= MAX_TERM)
                .limit(MentionMark.MAX_PER_LINE)
                .forEach(mention -> marks.add(MentionMark.of(i, text, mention)));
    }
}
