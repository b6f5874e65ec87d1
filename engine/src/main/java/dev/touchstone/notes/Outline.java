package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text names, line by line: headings for its page, entries for the graph, links.
///
/// One pass over the lines finds the marks, a second gives each its kind and parent. Lines in code fences and HTML comments
/// name nothing. The rules follow what people's notes look like, not a grammar.
final class Outline {

    /// The most entries that one file gives; a file with more is a log, not a note.
    static final int MAX_ENTRIES = 20_000;

    private static final int MAX_TITLE = 120;
    private static final int MAX_OPENING = 60;

    /// Labels that play a part in the topic above and are no topics themselves.
    private static final Set<String> ROLES = Set.of("url", "pros", "cons", "作用", "实现", "解决", "备注", "参见", "参考",
            "参考资料", "思路", "机制", "配置", "答案", "简单来说", "总结", "优点", "缺点", "场景", "注意", "说明", "示例", "例子", "note",
            "example", "summary", "references", "原理", "方向", "类型", "结果", "目录");
    private static final Pattern DATE_HEADING = Pattern
            .compile("((?:[01]\\d[0-3]\\d|\\d{1,2}/\\d{1,2}日?|\\d{1,2}月\\d{1,2}[日号]"
                    + "|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?))(?:[\\s：:]+(.*))?");
    private static final Pattern LINK = Pattern
            .compile("\\[\\[([^\\[\\]|\\n]{1,200})(?:\\|([^\\[\\]\\n]{0,200}))?\\]\\]");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern TABLE = Pattern.compile("\\s*\\|.*");

    /// A mark found in the first pass.
    private record Mark(int index, int level, Entry.Kind kind, String title, boolean heads) {}

    private final List<String> lines;
    private final int firstLine;
    private final boolean plainText;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<TopicLink> links = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private int outer;
    private boolean named;

    private Outline(List<String> lines, int firstLine, boolean plainText) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.plainText = plainText;
    }

    /// Reads `markdown`, whose first line is line `firstLine` of its file.
    ///
    /// @param plainText whether the file is not Markdown by its name
    static Note.Body of(String markdown, int firstLine, boolean plainText) {
        var outline = new Outline(markdown.lines().toList(), firstLine, plainText);
        outline.scan();
        return new Note.Body(markdown, firstLine, outline.headings, outline.entries(), outline.links);
    }

    private void scan() {
        var fences = new CodeFences();
        boolean comment = false;
        boolean related = false;
        for (int i = 0; i < lines.size() && marks.size() < MAX_ENTRIES; i++) {
            String line = lines.get(i);
            boolean code = fences.isCode(line);
            boolean hidden = comment || (!code && line.stripLeading().startsWith("<!--"));
            if (hidden) {
                comment = !line.contains("-->");
            } else if (related) {
                teaser(i, line);
            } else if (!code && !line.isBlank()) {
                related = Furniture.startsRelated(line);
                prose(i, line);
            }
        }
    }

    private void mark(Mark mark) {
        marks.add(mark);
        named |= mark.kind() != Entry.Kind.JUNK;
    }

    private void prose(int i, String line) {
        if (line.indexOf('[') >= 0) {
            links(i, line);
        }
        Optional<HeadingLine> heading = HeadingLine.find(line(i - 1), line, line(i + 1), outer, plainText);
        if (Furniture.isJunk(line) || Furniture.startsRelated(line)) {
            boolean newSubject = Furniture.isOpener(line);
            mark(new Mark(i, newSubject ? 0 : HeadingLine.MAX_LEVEL + 1, Entry.Kind.JUNK, shortened(line.strip()),
                    false));
            outer = newSubject ? 0 : outer;
        } else if (heading.isPresent()) {
            heading(i, heading.get());
            if (heading.get().isLabel()) {
                questions(i, line);
            }
        } else if (!named && plainText && isOpening(i, line)) {
            mark(new Mark(i, 1, Entry.Kind.TOPIC, shortened(Titles.clean(line)), false));
            outer = 1;
        } else if (!TABLE.matcher(line).matches()) {
            questions(i, line);
        }
    }

    private void heading(int i, HeadingLine heading) {
        String plain = Titles.plain(heading.raw());
        if (heading.form() == HeadingLine.Form.MARKDOWN) {
            headings.add(new Heading(firstLine + i, heading.level(), plain, anchors.next(plain)));
        }
        Matcher date = DATE_HEADING.matcher(plain);
        String title = Titles.clean(heading.raw());
        if (heading.form() == HeadingLine.Form.DATE
                || (heading.form() == HeadingLine.Form.MARKDOWN && date.matches())) {
            dated(i, heading, plain, date);
        } else if (heading.isLabel()) {
            if (!title.isEmpty() && !ROLES.contains(title.toLowerCase(Locale.ROOT))) {
                mark(new Mark(i, heading.level(), Entry.Kind.TOPIC, shortened(title), false));
            }
        } else {
            outer = heading.form() == HeadingLine.Form.NUMBERED ? outer : heading.level();
            if (!title.isEmpty()) {
                boolean asks = Questions.asks(title);
                mark(new Mark(i, heading.level(), asks ? Entry.Kind.QUESTION : Entry.Kind.TOPIC, shortened(title),
                        true));
            }
        }
    }

    private void dated(int i, HeadingLine heading, String plain, Matcher date) {
        boolean split = heading.form() == HeadingLine.Form.MARKDOWN && date.matches();
        mark(new Mark(i, 0, Entry.Kind.CONTAINER, split ? String.valueOf(date.group(1)) : plain, false));
        outer = 0;
        String rest = split && date.group(2) != null ? Titles.clean(date.group(2)) : "";
        if (!rest.isEmpty() && !ROLES.contains(rest)) {
            mark(new Mark(i, 1, Questions.asks(rest) ? Entry.Kind.QUESTION : Entry.Kind.TOPIC, shortened(rest),
                    true));
        }
    }

    private void questions(int i, String line) {
        for (Questions.Asked asked : Questions.in(line)) {
            mark(new Mark(i, HeadingLine.MAX_LEVEL + 1, asked.gap() ? Entry.Kind.GAP : Entry.Kind.QUESTION,
                    shortened(asked.title()), false));
        }
    }

    /// A short line among teasers is the title of another page.
    private void teaser(int i, String line) {
        if (!line.isBlank() && line.strip().length() <= MAX_TITLE && !line.strip().endsWith("...")) {
            mark(new Mark(i, HeadingLine.MAX_LEVEL + 1, Entry.Kind.JUNK, line.strip(), false));
        }
    }

    private void links(int i, String line) {
        Matcher link = LINK.matcher(CODE.matcher(line).replaceAll(""));
        while (link.find()) {
            String target = link.group(1).strip();
            String text = link.group(2) == null || link.group(2).isBlank() ? target : link.group(2).strip();
            links.add(new TopicLink(firstLine + i, target, text));
        }
    }

    /// Whether the first line of a plain text is its title.
    private boolean isOpening(int i, String line) {
        return line.length() <= MAX_OPENING && line(i + 1).isBlank() && !line.strip().matches(".*[。；;，,：:？?]")
                && !Titles.clean(line).isEmpty();
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        Deque<Mark> open = new ArrayDeque<>();
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            while (!open.isEmpty() && open.peek().level() >= mark.level()) {
                open.pop();
            }
            Optional<String> parent = Optional.ofNullable(open.peek()).map(Mark::title);
            entries.add(new Entry(firstLine + mark.index(), open.size(), kind(m), mark.title(), parent));
            if (mark.level() <= HeadingLine.MAX_LEVEL && mark.kind() != Entry.Kind.JUNK) {
                open.push(mark);
            }
        }
        return entries;
    }

    /// A heading is a gap where nothing stands between it and the next heading that is not below it.
    private Entry.Kind kind(int m) {
        Mark mark = marks.get(m);
        if (!mark.heads() || mark.kind() != Entry.Kind.TOPIC) {
            return mark.kind();
        }
        int end = m + 1;
        while (end < marks.size() && marks.get(end).index() == mark.index()) {
            end++;
        }
        boolean below = end < marks.size() && marks.get(end).level() > mark.level();
        int until = end < marks.size() ? marks.get(end).index() : lines.size();
        boolean empty = true;
        for (int i = mark.index() + 1; i < until && empty; i++) {
            empty = lines.get(i).isBlank() || lines.get(i).strip().matches("[=-]{2,}");
        }
        return empty && !below ? Entry.Kind.GAP : Entry.Kind.TOPIC;
    }

    private String line(int i) {
        return i >= 0 && i < lines.size() ? lines.get(i) : "";
    }

    private static String shortened(String title) {
        return Titles.shortened(title, MAX_TITLE);
    }
}
