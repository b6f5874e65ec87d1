package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;
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

    /// A known name that starts further right is not what an item is about, in UTF-16 units.
    private static final int MAX_LEAD = 12;

    private static final Pattern TERM = Pattern.compile(
            "(?!(?:fatal|error|warning|https?|file|ftp)[：:])([\\p{L}\\p{N}/][^：:，,。；;？?=(){}<>\"“”]{0,23}?"
                    + "(?:[（(][^（）()]{1,24}[)）])?) ?[：:](?!//|\\\\|=|:|：)\\s*(.*)");
    private static final Pattern SUBJECT_FIRST = Pattern.compile(
            "(/?[A-Za-z_][\\w/+#.-]{1,23})(?:\\([^()]{0,40}\\)|（[^（）]{0,20}）)? ?"
                    + "(?:是|叫|指|用来|用于|一般|总是|可以理解|必须|为了|创建|返回|实现|支持|的|和|与|或|:|：|，|,|\\(|[\\p{IsHan}]).*");
    private static final Pattern DEFINED = Pattern.compile("(\\p{IsHan}{2,8}?)(?:就是|是指|指的是|叫做|是).*");
    private static final Pattern NUMBERED = Pattern.compile("\\s*[（(]?\\d{1,2}[.．、)）]\\s*(?!\\d)(\\S.*)");
    private static final Pattern INLINE_NUMBER = Pattern.compile("(?:^|[\\s：:，,])([1-9])[.、)）]\\s*(?=\\D)");
    private static final Pattern REMARK = Pattern.compile("(?<!:)//.*");
    private static final String SENTENCE_ENDS = "。？?！!：:；;.)）";
    private static final Pattern SYMBOLS = Pattern.compile("[^\\p{L}\\p{N}“\"'‘《【(（/.]+.*");
    private static final Pattern OPENING_END = Pattern.compile(".*[。；;，,？?]|.*[：:].*|\\d+[.、].*");
    private static final Pattern LOOK_UP = Pattern
            .compile("(.{1,40}?)[ ，,]*(?:[（(](?:必查|自查|待查|查)[)）]|(?:必查|自查|查查|查一下|需要查查|待查)|(?<=[ ，,])查|(?<=[ ，,])查询)");

    private final Lines lines;
    private final Marks marks;
    private String subject = "";
    private int lastSubject = -1;

    TypedScan(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
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
        List<Questions.Asked> asked = Questions.in(line);
        if (asked.isEmpty() || !asked.getFirst().opens()) {
            statement(i, text);
        } else {
            subject = "";
        }
        marks.questions(i, line);
        if (!asked.isEmpty()) {
            rest(i, line.substring(asked.getLast().end()));
        } else if (Questions.asksWithoutMark(Phrase.firstClause(text))) {
            marks.title(i, DETAIL, Mark.Form.TEXT, Phrase.firstClause(text));
            rest(i, text);
        }
    }

    /// What stands behind a question in its line: something to look up, or known names.
    private void rest(int i, String text) {
        Matcher lookUp = LOOK_UP.matcher(text.strip());
        if (text.indexOf('查') >= 0 && lookUp.matches()) {
            marks.leaf(i, Entry.Kind.GAP, Titles.clean(lookUp.group(1)));
        } else {
            mentions(i, text);
        }
    }

    private void statement(int i, String text) {
        if (text.isEmpty() || (!Character.isLetterOrDigit(text.charAt(0)) && SYMBOLS.matcher(text).matches())
                || Questions.asksWithoutMark(Phrase.firstClause(text)) || isCode(text)) {
            return;
        }
        boolean starts = !lines.isText(i - 1);
        Matcher numbered = NUMBERED.matcher(text);
        Matcher term = TERM.matcher(text);
        Matcher lookUp = LOOK_UP.matcher(text);
        if (text.indexOf('查') >= 0 && lookUp.matches()) {
            marks.leaf(i, Entry.Kind.GAP, Titles.clean(lookUp.group(1)));
        } else if (HeadingLine.numberedTitle(text)) {
            marks.title(i, 2, Mark.Form.HEADING, text);
        } else if (numbers(i, text) || numbered.matches()) {
            if (numbered.matches()) {
                item(i, numbered.group(1));
            }
        } else if (hasColon(text) && term.matches() && !Phrase.continues(text) && isSubject(term)) {
            term(i, term);
        } else if (starts ? !Phrase.continues(text) : isOther(i, text)) {
            mark(i, starts ? SUBJECT : DETAIL, text);
        } else {
            mentions(i, text);
        }
    }

    private static boolean hasColon(String text) {
        return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    /// Whether `term：text` names a subject, and not a part of the one above or the label of a link.
    private static boolean isSubject(Matcher term) {
        String rest = term.group(2);
        return !Roles.isSilent(term.group(1))
                || (term.group(1).equalsIgnoreCase("url") && !rest.isBlank() && !rest.startsWith("http"));
    }

    private void term(int i, Matcher term) {
        boolean empty = term.group(2).isBlank();
        boolean followed = lines.isText(i + 1) || lines.part(i + 1) == Lines.Part.CODE;
        subject = term.group(1);
        marks.title(i, SUBJECT, empty && !followed ? Mark.Form.TERM : Mark.Form.TEXT, term.group(1));
        lastSubject = i;
    }

    private void mark(int i, int level, String text) {
        String clause = Phrase.firstClause(text);
        if (Titles.hasLetter(clause)) {
            subject = subjectOf(text);
            marks.title(i, level, Mark.Form.TEXT, clause);
            lastSubject = i;
        }
    }

    /// Whether the line starts with another subject than the one above.
    private boolean isOther(int i, String text) {
        if (Phrase.continues(text)
                || (!endsSentence(lines.at(i - 1)) && lastSubject != i - 1)) {
            return false;
        }
        String own = subjectOf(text);
        return !own.isEmpty() && !own.equalsIgnoreCase(subject);
    }

    private static boolean endsSentence(String line) {
        String text = line.stripTrailing();
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isCode(String text) {
        return Lines.looksLikeCode(text)
                && (text.indexOf(';') >= 0 || text.indexOf('{') >= 0 || text.indexOf('}') >= 0);
    }

    private static String subjectOf(String text) {
        var mentions = Phrase.mentions(text);
        if (!mentions.isEmpty() && mentions.getFirst().start() == 0) {
            return mentions.getFirst().term().id().value();
        }
        Matcher first = SUBJECT_FIRST.matcher(text);
        if (first.matches()) {
            return first.group(1);
        }
        Matcher defined = DEFINED.matcher(text);
        return (text.indexOf('是') > 0 || text.indexOf('叫') > 0) && defined.matches() ? defined.group(1) : "";
    }

    private void item(int i, String text) {
        var mentions = Phrase.mentions(text);
        if (!mentions.isEmpty() && mentions.getFirst().start() < MAX_LEAD && !Phrase.continues(text)) {
            marks.title(i, DETAIL, Mark.Form.ITEM, Phrase.firstClause(text));
        }
    }

    /// Splits `1. a 2. b 3. c` in one line, where the numbers run upward from 1.
    private boolean numbers(int i, String text) {
        if (text.indexOf('1') < 0) {
            return false;
        }
        Matcher number = INLINE_NUMBER.matcher(text);
        var starts = new ArrayList<int[]>();
        while (number.find() && number.group(1).charAt(0) - '0' == starts.size() + 1) {
            starts.add(new int[]{number.start(), number.end()});
        }
        if (starts.size() < 2) {
            return false;
        }
        int from = starts.getFirst()[0];
        if (from > 0) {
            marks.title(i, SUBJECT, Mark.Form.TEXT, Titles.clean(text.substring(0, from)));
        }
        for (int n = 0; n < starts.size(); n++) {
            int end = n + 1 < starts.size() ? starts.get(n + 1)[0] : text.length();
            marks.title(i, DETAIL, Mark.Form.ITEM, text.substring(starts.get(n)[1], end));
        }
        return true;
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
