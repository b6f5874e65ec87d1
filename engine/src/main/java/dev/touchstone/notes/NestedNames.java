package dev.touchstone.notes;

import dev.touchstone.terms.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bare names of an outline, as mind maps and indented notes have them: names over what stands below them, members of an
/// enumeration, and names that were left for later among others that have something below.
final class NestedNames {

    /// The highest level of a name: labels hold it, as they hold all lines.
    private static final int LEVEL = HeadingLine.LABEL_LEVEL;

    /// Fewer items are no enumeration.
    private static final int MIN_ENUMERATED = 3;

    /// In columns of a terminal.
    private static final int MAX_NAME = 44;
    private static final int MAX_LEAF = 28;
    private static final int TAB = 4;

    private static final Pattern ITEM = Pattern
            .compile("([-*+•]\\s+|[（(]?\\d{1,2}(?:\\.\\d{1,2})?[.、)）](?!\\d)\\s*|\\d{1,2}\\.\\d{1,2}\\s+)(\\S.*)");

    /// What a name does not hold.
    private static final Pattern SAYS = Pattern.compile("[=<>{}\\[\\]|;；~→?？。\"“”]|://|--|->|\\*\\*|  |[：:].|^/"
            + "|以下|如下|下列|下面|不|是|可能|可以|需要|必须|应该|什么|怎么|如何|为何|哪些|问题$|^(?i:when|why)$");
    private static final Pattern JUDGING = Pattern.compile(".*(?:优点|缺点|特点|注意点|要点|条件|好处|坏处|优势|劣势|原因|步骤|流程|过程)");
    private static final Pattern END = Pattern.compile("\\s*[：:]$|(?<=\\p{IsHan})\\.$");

    private static final Pattern PART = Pattern.compile("[（(]?\\d{1,2}[)）]");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]{0,80}[）)]");
    private static final Pattern DESCRIBED = Pattern
            .compile("(\\p{IsHan}{2,5}) {1,4}(?:\\p{IsHan}|\\d+\\.)[^=:：]{1,200}");
    private static final Pattern ASKS_FOR_NAMES = Pattern.compile("(?!.*(?:优|缺|特|区别)).*(?:哪些|是什么|哪几).*[？?]");

    /// Heads what the author has still to study.
    private static final Pattern LATER = Pattern
            .compile("(?:课后|后续|待|需要|以后)(?:再)?(?:调研|学习|研究|了解|整理|补充|看|学)(?:的?(?:内容|知识|问题|知识点))?\\s*[：:]?");

    /// So many of its items make a list one of names and what they are, in per cent.
    private static final int MIN_DESCRIBED = 60;

    /// More words in English, or more in small letters, are the rest of a sentence.
    private static final int MAX_WORDS = 5;
    private static final int MAX_SMALL_WORDS = 3;

    /// @param depth 0 for a heading or the start of the text
    /// @param name whether the text is a bare name
    private record Line(int index, int indent, int depth, boolean marked, String text, boolean name, List<Line> below) {

        boolean isHeading() {
            return depth == 0 && index >= 0;
        }

        boolean isLeaf() {
            return below.isEmpty();
        }
    }

    private final Lines lines;
    private final boolean typed;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Integer, Mark> found = new HashMap<>();
    private final Deque<Line> open = new ArrayDeque<>();
    private final List<Line> all = new ArrayList<>();

    NestedNames(Lines lines, Layout layout) {
        this.lines = lines;
        this.typed = layout == Layout.TYPED;
        section(-1, "");
        for (int i = 0; i < lines.size() && layout != Layout.EXPORTED; i++) {
            read(i);
        }
        all.forEach(this::judge);
        all.clear();
        open.clear();
    }

    boolean has(int i) {
        return found.containsKey(i);
    }

    void mark(int i, Marks marks) {
        Mark mark = found.get(i);
        if (mark != null) {
            marks.add(mark);
        }
    }

    private void section(int i, String title) {
        open.clear();
        open(new Line(i, -1, 0, false, title, false, new ArrayList<>()));
    }

    private void open(Line line) {
        if (!open.isEmpty()) {
            open.peek().below().add(line);
        }
        open.push(line);
        all.add(line);
        if (line.name()) {
            named.merge(Name.key(line.text()), 1, Integer::sum);
        }
    }

    private void read(int i) {
        if (lines.isBlank(i)) {
            return;
        }
        String said = lines.at(i).strip();
        Optional<HeadingLine> heading = lines.isText(i)
                ? HeadingLine.find(lines.at(i), lines.at(i + 1), 0)
                : Optional.empty();
        if (heading.isPresent()) {
            section(i, Titles.clean(heading.get().raw()));
        } else if (!lines.isText(i) || said.length() > HeadingLine.MAX_LINE_LENGTH) {
            open.peek().below().add(content(i));
        } else {
            line(i, said);
        }
    }

    private static Line content(int i) {
        return new Line(i, 0, 0, false, "", false, List.of());
    }

    private void line(int i, String said) {
        Matcher item = ITEM.matcher(said);
        boolean marked = item.matches();
        int indent = 2 * indent(lines.at(i)) + (marked ? 1 : 0);
        String text = marked ? item.group(2) : said;
        boolean name = isName(text);
        Line last = open.peek();
        if (!marked && (!name || isNumbered(last)) && last.marked() && last.index() == i - 1
                && indent + 1 >= last.indent()) {
            last.below().add(content(i));
            return;
        }
        while (open.peek().indent() >= indent) {
            open.pop();
        }
        open(new Line(i, indent, open.peek().depth() + 1, marked, text, name, new ArrayList<>()));
    }

    private boolean isNumbered(Line line) {
        String text = lines.at(line.index()).strip();
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /// In columns, where a tab goes on to the next of the places that it stops at.
    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }

    /// Judges each run of lines that all have marks or all have none.
    private void judge(Line parent) {
        List<Line> below = parent.below();
        int start = 0;
        for (int end = 1; end <= below.size(); end++) {
            if (end == below.size() || below.get(end).marked() != below.get(start).marked()) {
                judge(parent, below.subList(start, end));
                start = end;
            }
        }
    }

    private void judge(Line parent, List<Line> run) {
        if (LATER.matcher(parent.text()).matches()) {
            run.stream().filter(Line::isLeaf).forEach(line -> title(line, Entry.Kind.GAP,
                    Described.name(line.text()).orElse(line.text())));
            return;
        }
        boolean told = isJudging(parent);
        boolean marked = run.getFirst().marked();
        boolean names = run.stream().allMatch(Line::name);
        boolean leaves = run.stream().allMatch(NestedNames::isLeafName);
        boolean enumerates = !told && names && leaves && marked && run.size() >= MIN_ENUMERATED
                && (names(parent) || asksForNames(parent));
        boolean left = names && !marked && !typed && parent.isHeading() && run.size() == parent.below().size()
                && (run.size() > 1 || run.getFirst().indent() > 0)
                && run.stream().noneMatch(line -> line.text().indexOf('_') >= 0);
        boolean nests = !told && (parent.depth() == 0 || names(parent))
                && run.stream().anyMatch(line -> !line.isLeaf() && line.name());
        for (Line line : run) {
            if (isHead(line) || enumerates) {
                found(line, Entry.Kind.TOPIC);
            } else if (left || (nests && isLeafName(line) && !heads(line) && (marked || line.indent() > 0))) {
                boolean elsewhere = named.getOrDefault(Name.key(line.text()), 0) > 1;
                found(line, elsewhere ? Entry.Kind.TOPIC : Entry.Kind.GAP);
            }
        }
        if (marked && run.size() >= MIN_ENUMERATED) {
            describe(run);
        }
    }

    /// Whether something stands below the line; in typed notes one line that is only indented is no outline.
    private boolean isHead(Line line) {
        return !line.isLeaf() && (!typed || line.marked() || line.below().size() > 1
                || line.below().getFirst().marked() || !line.below().getFirst().isLeaf());
    }

    /// Takes the names of a list of which most items are a short name, a space, and what it is.
    private void describe(List<Line> run) {
        Map<Line, String> described = new LinkedHashMap<>();
        for (Line line : run) {
            Matcher name = DESCRIBED.matcher(line.text());
            if (name.matches() && isName(name.group(1))) {
                described.put(line, name.group(1));
            }
        }
        if (described.size() * 100 >= run.size() * MIN_DESCRIBED) {
            described.forEach((line, name) -> title(line, Entry.Kind.TOPIC, name));
        }
    }

    private static boolean asksForNames(Line parent) {
        return ASKS_FOR_NAMES.matcher(parent.text()).matches();
    }

    /// Whether a line without a mark begins a block of lines such as it, or one with a mark stands over parts with another.
    private boolean heads(Line line) {
        int i = line.index();
        if (line.marked()) {
            return isPart(lines.at(i + 1)) && !isPart(lines.at(i));
        }
        return lines.isText(i + 1) && indent(lines.at(i + 1)) == indent(lines.at(i))
                && (!lines.isText(i - 1) || indent(lines.at(i - 1)) < indent(lines.at(i)));
    }

    private void found(Line line, Entry.Kind kind) {
        if (!line.name()) {
            return;
        }
        title(line, kind, END.matcher(line.text()).replaceFirst(""));
    }

    private void title(Line line, Entry.Kind kind, String name) {
        String title = Titles.clean(name);
        int nested = typed ? LEVEL : Math.min(LEVEL + line.depth() - 1, HeadingLine.MAX_LEVEL);
        boolean gap = kind == Entry.Kind.GAP;
        int level = gap ? Mark.LEAF : nested;
        if (!title.isEmpty()) {
            found.put(line.index(),
                    Mark.of(line.index(), level, gap ? Mark.Form.ITEM : Mark.Form.TEXT, kind, Marks.shortened(title)));
        }
    }

    private static boolean isPart(String line) {
        return PART.matcher(line.strip()).lookingAt();
    }

    /// Whether members of an enumeration may stand below `parent`.
    private static boolean names(Line parent) {
        return parent.isHeading() || parent.name();
    }

    /// Whether statements stand below `parent`, and not names.
    private static boolean isJudging(Line parent) {
        return JUDGING.matcher(END.matcher(parent.text()).replaceFirst("")).matches();
    }

    private static boolean isLeafName(Line line) {
        String text = line.text();
        return line.isLeaf() && Phrase.columns(text) <= MAX_LEAF && text.indexOf('、') < 0
                && !END.matcher(text).find();
    }

    private static boolean isName(String text) {
        String name = text.length() <= 2 * MAX_NAME ? END.matcher(text).replaceFirst("") : "";
        return startsName(name) && Phrase.columns(name) <= MAX_NAME && !name.endsWith(".")
                && !SAYS.matcher(BRACKETS.matcher(name).replaceAll("")).find() && Phrase.isName(name)
                && !Phrase.isStated(name) && !Phrase.continues(name) && !Phrase.isEnglishSentence(name)
                && !Roles.isSilent(name) && !Roles.isPart(name) && !Questions.endsAsQuestion(name)
                && !Questions.asksWithoutMark(name) && !Lines.looksLikeCode(name) && Described.putOff(name).isEmpty();
    }

    private static boolean startsName(String text) {
        if (text.isEmpty() || HeadingLine.isInCapitals(text) || !Character.isLetterOrDigit(text.codePointAt(0))) {
            return false;
        }
        int most = Character.isLowerCase(text.codePointAt(0)) ? MAX_SMALL_WORDS : MAX_WORDS;
        return text.chars().anyMatch(c -> CjkEmphasis.isCjk((char) c)) || text.split(" +", most + 2).length <= most;
    }
}
