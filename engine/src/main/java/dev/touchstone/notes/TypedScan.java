package dev.touchstone.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads notes typed without any markup: a subject starts with a paragraph, with `term：`, or with a line about something
/// else than the line above.
final class TypedScan implements Scan {

    private static final int TITLE = 1;
    private static final int SUBJECT = 7;
    private static final int DETAIL = 8;

    /// The first line of a text is its title where it is not longer, in UTF-16 units.
    private static final int MAX_TITLE = 60;

    /// Longer clauses that hold a how tell of it, in UTF-16 units.
    private static final int MAX_ASKED = 30;

    private static final Pattern TERM = Pattern.compile(
            "(?!(?:fatal|error|warning|https?|file|ftp)[：:])([\\p{L}\\p{N}/][^：:，,。；;？?=(){}<>\"“”]{0,23}?"
                    + "(?:[（(][^（）()]{0,24}[)）])?) {0,3}(?:：|(?<!\\w):|:(?![+\\w]))(?!//|\\\\|=|:|：)\\s*(.*)");
    private static final Pattern STEP = Pattern.compile("第[一二三四五六七八九十\\d]{1,2}[步行]|步骤[一二三四五六七八九十\\d]{1,2}");
    private static final Pattern REMARK = Pattern.compile("(?<!:)//.*");
    private static final Pattern ROW = Pattern.compile("(\\p{IsHan}[\\p{IsHan}A-Za-z（）()]{1,15}) {2,20}(?=\\S)");
    private static final String SENTENCE_ENDS = "。？?！!：:；;.)）";
    private static final Pattern SYMBOLS = Pattern.compile("[^\\p{L}\\p{N}“\"'‘《【(（/.]+.*");
    private static final Pattern OPENING_END = Pattern.compile(".*[。；;，,？?]|.*[：:].*|\\d+(?:[.、]|--).*");
    /// What a figure drawn in text has.
    private static final Pattern ARROW = Pattern.compile("<--|-->");

    /// Tells where or when, and names nothing.
    private static final Pattern PLACE = Pattern.compile(".*(?:[中里时后前上下]|情况)");
    private static final Pattern COUNT = Pattern.compile("\\d+[位个种次倍]");

    private final Lines lines;
    private final Marks marks;
    private final Below below;
    private final NestedItems items;
    private final NumberedItems numbers;
    private final BulletedItems bullets;
    private final Set<String> commands = new HashSet<>();
    private String subject = "";
    private int lastSubject = -1;

    /// The last declaration of a function, empty where there is none.
    private String signature = "";

    /// The last line that asks, -1 where there is none.
    private int lastAsked = -1;

    /// The line with the text of the label above it, -1 where there is none.
    private int body = -1;

    TypedScan(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        this.below = new Below(lines);
        this.items = new NestedItems(lines, marks);
        this.numbers = new NumberedItems(lines, marks);
        this.bullets = new BulletedItems(lines, marks);
    }

    @Override
    public void restart() {
        subject = "";
    }

    @Override
    public void text(int i, String line) {
        String said = (line.contains("//") ? REMARK.matcher(line).replaceFirst("") : line).strip();
        String text = said.startsWith("附：") || said.startsWith("附:") ? said.substring(2).strip() : said;
        if (isOpening(i, line)) {
            marks.add(Mark.of(i, TITLE, Mark.Form.TEXT, Entry.Kind.TOPIC, Marks.shortened(Titles.clean(line))));
            return;
        }
        if (isTreated(i, text)) {
            marks.add(Mark.of(i, DETAIL, Mark.Form.ITEM, Entry.Kind.TOPIC, Marks.shortened(Titles.clean(text))));
            return;
        }
        List<Questions.Asked> asked = Questions.in(line);
        boolean asks = isAsked(text)
                || (asked.isEmpty() && lastAsked >= 0 && lastAsked == i - 1 && Questions.isAskedNext(text));
        lastAsked = asks || !asked.isEmpty() ? i : lastAsked;
        if (!asked.isEmpty() && asked.getFirst().opens()) {
            subject = "";
        } else if (!asks) {
            statement(i, text);
        }
        marks.questions(i, line);
        if (!asked.isEmpty()) {
            rest(i, line.substring(asked.getLast().end()));
        } else if (Questions.asksWithoutMark(Phrase.firstClause(text))) {
            marks.title(i, DETAIL, Mark.Form.TEXT, Phrase.firstClause(text));
            rest(i, text);
        } else if (asks) {
            marks.question(i, text);
        }
    }

    /// Whether the first clause of `text` asks, or the whole of it: `消息很多，如何取出`.
    private static boolean isAsked(String text) {
        String clause = Phrase.firstClause(text);
        Matcher numbered = NumberedItems.NUMBERED.matcher(clause);
        String item = numbered.matches() ? numbered.group(1) : clause;
        return Questions.asksWithoutMark(clause)
                || (item.length() <= MAX_ASKED && !item.endsWith("区别") && Questions.isAskedItem(item))
                || (clause.length() < text.length() && clause.indexOf('(') < 0
                        && clause.indexOf('（') < 0 && Questions.asksWithoutMark(text));
    }

    /// Whether the numbered line only names a reason or a difference, and its text stands below.
    private boolean isTreated(int i, String text) {
        return (text.endsWith("原因") || text.endsWith("区别")) && numbers.isNumbered(i) && lines.isText(i + 1)
                && !numbers.isNumbered(i + 1);
    }

    /// What stands behind a question in its line: something to look up, or known names.
    private void rest(int i, String text) {
        Described.lookUp(text.strip()).ifPresentOrElse(
                name -> marks.leaf(i, Entry.Kind.GAP, Titles.clean(name)), () -> mentions(i, text));
    }

    private void statement(int i, String text) {
        Optional<String> decorated = HeadingLine.decorated(text);
        if (decorated.isEmpty() && bullets.mark(i, text)) {
            return;
        }
        if (text.isEmpty() || ARROW.matcher(text).find()
                || (!Character.isLetterOrDigit(text.charAt(0)) && SYMBOLS.matcher(text).matches()
                        && decorated.isEmpty())
                || isCode(text)) {
            return;
        }
        boolean starts = !lines.isText(i - 1) && i != body;
        Matcher numbered = NumberedItems.NUMBERED.matcher(text);
        Matcher term = TERM.matcher(text);
        Optional<String> putOff = Described.putOff(text);
        Optional<String> described = numbered.matches() ? Optional.empty() : Described.name(text);
        if (putOff.isPresent()) {
            marks.leaf(i, Entry.Kind.GAP, Titles.clean(putOff.get()));
        } else if (isAside(i, text)) {
            mentions(i, text);
        } else if (described.isPresent()) {
            described(i, described.get(), text);
        } else if (term.matches() && Roles.isTask(term.group(1)) && !term.group(2).isBlank()) {
            marks.leaf(i, Entry.Kind.GAP, term.group(2).strip());
        } else if (items.mark(i, text)) {
            subject = "";
            lastSubject = i;
        } else if (decorated.isPresent()) {
            marks.title(i, TITLE, Mark.Form.HEADING, decorated.get());
        } else if (HeadingLine.numberedTitle(text) || (HeadingLine.isInCapitals(text) && !Roles.isSilent(text))) {
            marks.title(i, 2, Mark.Form.HEADING, text);
        } else if (Furniture.isLabelledLink(text)) {
            marks.leaf(i, Entry.Kind.JUNK, text);
        } else if (Command.is(text)) {
            command(i, text);
        } else if (numbers.split(i, text) || numbered.matches()) {
            if (numbered.matches()) {
                numbers.mark(i, numbered.group(1));
            }
        } else if (hasColon(text) && term.matches() && !Phrase.continues(text) && isSubject(term)) {
            term(i, term);
        } else if (below.isHeadedBy(i, text) || below.isPart(i, text)) {
            mark(i, SUBJECT, text);
        } else if (starts ? !Phrase.continues(text) : isOther(i, text) || isRow(i)) {
            mark(i, starts ? SUBJECT : DETAIL, text);
        } else {
            mentions(i, text);
        }
    }

    private void described(int i, String name, String text) {
        subject = name;
        signature = text.indexOf('(') > 0 ? text : signature;
        marks.title(i, SUBJECT, Mark.Form.TEXT, name);
        lastSubject = i;
    }

    /// Whether `label：text` tells of the function declared above, or more of the line above.
    private boolean isAside(int i, String text) {
        signature = lines.isBlank(i - 1) ? "" : signature;
        String label = hasColon(text) ? Phrase.label(text) : text;
        return label.length() < text.length() - 1
                && (Roles.isAside(label) || List.of(signature.split("\\W+")).contains(label));
    }

    private static boolean hasColon(String text) {
        return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    /// Whether `term：text` names a subject, and not a part of the one above or the label of a link.
    private static boolean isSubject(Matcher term) {
        String rest = term.group(2);
        return (!Roles.isSilent(term.group(1)) && !COUNT.matcher(term.group(1)).matches()
                && !STEP.matcher(term.group(1)).matches())
                || (term.group(1).equalsIgnoreCase("url") && !rest.isBlank() && !rest.startsWith("http"));
    }

    private void term(int i, Matcher term) {
        boolean empty = term.group(2).isBlank();
        boolean followed = (lines.isText(i + 1) && !(empty && isBetweenTerms(i)))
                || lines.part(i + 1) == Lines.Part.CODE
                || (empty && isBody(lines.next(i)));
        subject = term.group(1);
        marks.title(i, SUBJECT, empty && !followed ? Mark.Form.TERM : Mark.Form.TEXT, term.group(1));
        lastSubject = i;
        body = empty && followed ? lines.next(i) : -1;
    }

    /// Whether the lines right above and below label `i` are labels with their text: its own was left out.
    private boolean isBetweenTerms(int i) {
        return isFilledTerm(i - 1) && isFilledTerm(i + 1);
    }

    private boolean isFilledTerm(int i) {
        Matcher term = TERM.matcher(lines.isText(i) ? lines.at(i) : "");
        return term.matches() && !term.group(2).isBlank();
    }

    /// Whether line `i` can be what a label above it is about: no label, numbered title or question, nor about a known topic.
    private boolean isBody(int i) {
        String text = lines.at(i).strip();
        return lines.part(i) == Lines.Part.CODE
                || (lines.isText(i) && !TERM.matcher(text).matches() && !NumberedItems.NUMBERED.matcher(text).matches()
                        && HeadingLine.find(text, lines.at(i + 1), 0).isEmpty() && Questions.in(text).isEmpty()
                        && Phrase.mentions(text).stream().noneMatch(mention -> mention.start() == 0));
    }

    private void mark(int i, int level, String text) {
        String clause = Phrase.firstClause(text);
        boolean placed = clause.length() < text.length() && PLACE.matcher(clause).matches();
        if (Phrase.isEnglishStatement(text)) {
            mentions(i, text);
        } else if (clause.chars().anyMatch(Character::isLetter) && !Roles.isSilent(clause) && !placed) {
            subject = Described.subject(text);
            boolean left = level == SUBJECT && lines.next(i) < lines.size() && below.isLeft(i) && clause.equals(text)
                    && Below.isShortName(clause);
            marks.title(i, level, left ? Mark.Form.TERM : Mark.Form.TEXT, clause);
            lastSubject = i;
        }
    }

    /// Whether the line starts with another subject than the one above.
    private boolean isOther(int i, String text) {
        String above = lines.at(i - 1).stripTrailing();
        if (Phrase.continues(text) || above.endsWith("，") || above.endsWith(",")
                || (!endsSentence(above) && lastSubject != i - 1)) {
            return false;
        }
        String own = Described.subject(text);
        return !own.isEmpty() && !own.equalsIgnoreCase(subject) && (NestedItems.isName(text) || !items.isAbout(i, own));
    }

    /// Whether the line is one of several that set a name off from what they say of it by spaces: `调幅   零不动`.
    private boolean isRow(int i) {
        return isSetOff(i) && (isSetOff(i - 1) || isSetOff(i + 1));
    }

    private boolean isSetOff(int i) {
        String line = lines.isText(i) ? lines.at(i).strip() : "";
        Matcher row = ROW.matcher(line);
        return row.lookingAt() && Phrase.isName(row.group(1)) && Below.isShortName(row.group(1));
    }

    private static boolean endsSentence(String line) {
        String text = line.stripTrailing();
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// A command is about its program; where a line above named that, it says nothing new.
    private void command(int i, String text) {
        String program = Command.program(text);
        if (i != body && commands.add(program)) {
            marks.title(i, DETAIL, Mark.Form.TEXT, program);
        }
    }

    private static boolean isCode(String text) {
        return Lines.looksLikeCode(text)
                && (text.indexOf(';') >= 0 || text.indexOf('{') >= 0 || text.indexOf('}') >= 0);
    }

    private void mentions(int i, String text) {
        Phrase.mentions(text).stream().limit(MentionMark.MAX_PER_LINE)
                .forEach(mention -> marks.add(MentionMark.of(i, text, mention)));
    }

    /// Whether the first line of a plain text is its title.
    private boolean isOpening(int i, String line) {
        return !marks.isNamed() && line.length() <= MAX_TITLE && lines.isBlank(i + 1)
                && !OPENING_END.matcher(line.strip()).matches() && !Titles.clean(line).isEmpty();
    }
}
