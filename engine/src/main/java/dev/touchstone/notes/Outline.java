package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text names, line by line: headings for its page, entries for the graph, links.
///
/// One pass over the lines finds the marks, [EntryTree] gives each its kind and parent. Lines in code fences and HTML
/// comments name nothing. The rules follow what people's notes look like, not a grammar.
final class Outline {

    /// The most entries, headings and links, of each, that one file gives; a file with more is a log, not a note.
    static final int MAX_ENTRIES = 20_000;

    private static final int MAX_COMMENT = 120;

    /// So many lines of a comment are looked at for its first words.
    private static final int COMMENT_LINES = 10;

    /// Longer lines are data, not notes, in UTF-16 units.
    private static final int MAX_LINE = 8_000;

    private static final Pattern DATE_HEADING = Pattern
            .compile("((?:[01]\\d[0-3]\\d|\\d{1,2}/\\d{1,2}日?|\\d{1,2}月\\d{1,2}[日号]"
                    + "|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?))(?:[\\s：:]+(.*))?");
    private static final Pattern LINK = Pattern
            .compile("\\[\\[([^\\[\\]|\\n]{1,200})(?:\\|([^\\[\\]\\n]{0,200}))?\\]\\]");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private final Lines lines;
    private final WebPage page;
    private final int firstLine;
    private final Marks marks = new Marks(MAX_ENTRIES);
    private final List<Heading> headings = new ArrayList<>();
    private final List<TopicLink> links = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final boolean plainText;
    private final Anchors anchors = new Anchors(Anchors.PREFIX);
    private final Scan scan;
    private final QuestionList asked;
    private final NestedNames nested;
    private int outer;
    private int cutLine;

    private Outline(Lines all, int firstLine, Layout layout, boolean plainText) {
        this.plainText = plainText;
        this.page = new WebPage(all);
        this.lines = all.without(page.frame());
        this.firstLine = firstLine;
        this.scan = Scan.of(layout, lines, marks);
        this.asked = new QuestionList(lines);
        this.nested = new NestedNames(lines, layout);
    }

    /// Reads `markdown`, whose first line is line `firstLine` of its file.
    ///
    /// @param plainText whether the file is not Markdown by its name
    static Note.Body of(String markdown, int firstLine, boolean plainText) {
        Lines lines = Lines.of(markdown, plainText);
        var outline = new Outline(lines, firstLine, Layout.of(lines, plainText), plainText);
        outline.read();
        List<Entry> entries = new EntryTree(outline.lines, outline.marks.found(), firstLine).entries();
        return new Note.Body(markdown, firstLine, outline.headings, entries, outline.links,
                outline.tags, new Relations(lines, entries, firstLine).find(), Prerequisites.in(lines, firstLine),
                outline.cutLine);
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.at(i);
            if (page.isListed(i)) {
                links(i, line);
                marks.leaf(i, Entry.Kind.JUNK, line.strip());
            }
            switch (lines.part(i)) {
                case TEXT -> prose(i, line);
                case TRANSCRIPT -> {
                    if (lines.part(i - 1) != Lines.Part.TRANSCRIPT) {
                        marks.leaf(i, Entry.Kind.JUNK, line.strip());
                    }
                }
                case TABLE, DEFINITION -> links(i, line);
                case COMMENT -> comment(i);
                case BLANK, CODE, FIGURE -> {
                }
            }
            boolean full = marks.isFull() || headings.size() >= MAX_ENTRIES || links.size() >= MAX_ENTRIES;
            cutLine = full && cutLine == 0 ? firstLine + i : cutLine;
        }
    }

    private void prose(int i, String line) {
        links(i, line);
        if (line.length() > MAX_LINE) {
            return;
        }
        if (!Comments.mayBeIn(line)) {
            shown(i, line);
            return;
        }
        Comments.in(line).forEach(words -> marks.leaf(i, Entry.Kind.JUNK, words));
        String rest = Comments.removed(line);
        if (!Titles.isBlank(rest)) {
            shown(i, rest);
        }
    }

    /// Lists a comment that takes whole lines, once, by its first words.
    private void comment(int i) {
        if (lines.part(i - 1) == Lines.Part.COMMENT && !Comments.closing(lines.at(i)).equals("-->")) {
            return;
        }
        var words = new StringBuilder();
        for (int k = i; lines.part(k) == Lines.Part.COMMENT && k < i + COMMENT_LINES
                && words.length() < MAX_COMMENT; k++) {
            words.append(Titles.shortened(lines.at(k), MAX_COMMENT)).append(' ');
        }
        String said = Comments.words(words.toString());
        if (Comments.isSaid(said)) {
            marks.leaf(i, Entry.Kind.JUNK, said);
        }
    }

    private void shown(int i, String text) {
        Optional<Turn> turn = lines.turn(i);
        if (turn.isEmpty()) {
            said(i, text);
            return;
        }
        HeadingLine.find(text, lines.at(i + 1), outer).ifPresent(heading -> onPage(i, heading));
        if (turn.get().asks()) {
            outer = 0;
            scan.restart();
        }
        if (!turn.get().isName()) {
            said(i, turn.get().rest());
        } else {
            marks.leaf(i, Entry.Kind.JUNK, text.strip());
        }
    }

    private void said(int i, String text) {
        String line = text;
        if (!plainText) {
            List<String> found = Tags.in(text);
            found.stream().limit(Math.max(0, Tags.MAX - tags.size())).forEach(tags::add);
            if (!found.isEmpty() && Tags.isLine(text, lines.hasLoneTags())) {
                return;
            }
            line = found.isEmpty() ? text : Tags.removed(text);
        }
        boolean isWhole = line.equals(lines.at(i));
        if (isWhole ? Furniture.isLeft(line) : Furniture.isJunk(line)) {
            junk(i, line);
            return;
        }
        Optional<HeadingLine> heading = HeadingLine.find(line, lines.at(i + 1), outer)
                .or(() -> EmojiTitle.at(lines, i, outer));
        String unwritten = Titles.unwritten(line);
        if (heading.isPresent()) {
            heading(i, heading.get());
        } else if (Phrase.isKnown(unwritten)) {
            marks.leaf(i, Entry.Kind.GAP, unwritten);
        } else if (asked.has(i)) {
            asked.mark(i, marks);
        } else if (nested.has(i)) {
            nested.mark(i, marks);
        } else {
            scan.text(i, line);
        }
    }

    private void junk(int i, String line) {
        boolean newSubject = Furniture.isOpener(line);
        marks.add(Mark.of(i, newSubject ? 0 : Mark.LEAF, Mark.Form.TEXT, Entry.Kind.JUNK,
                Marks.shortened(line.strip())));
        if (newSubject) {
            outer = 0;
            scan.restart();
        }
    }

    private void heading(int i, HeadingLine heading) {
        String plain = Titles.plain(heading.raw());
        onPage(i, heading);
        Matcher date = DATE_HEADING.matcher(plain);
        if (heading.form() == HeadingLine.Form.DATE) {
            marks.add(Mark.of(i, 0, Mark.Form.TEXT, Entry.Kind.CONTAINER, plain));
            outer = 0;
            scan.restart();
        } else if (heading.form() == HeadingLine.Form.MARKDOWN && date.matches()) {
            dated(i, date);
        } else {
            outer = heading.form() == HeadingLine.Form.NUMBERED ? outer : heading.level();
            marks.title(i, heading.level(), Mark.Form.HEADING, heading.raw());
        }
    }

    private void onPage(int i, HeadingLine heading) {
        if (heading.form() == HeadingLine.Form.MARKDOWN && headings.size() < MAX_ENTRIES) {
            String title = Titles.heading(heading.raw());
            boolean underlined = !HeadingLine.isAtx(lines.at(i)) && HeadingLine.isUnderline(lines.at(i + 1));
            headings.add(new Heading(firstLine + i, heading.level(), title, anchors.next(title),
                    firstLine + i + (underlined ? 2 : 1)));
        }
    }

    private void dated(int i, Matcher date) {
        marks.add(Mark.of(i, 0, Mark.Form.TEXT, Entry.Kind.CONTAINER, String.valueOf(date.group(1))));
        outer = 0;
        scan.restart();
        if (date.group(2) != null) {
            String rest = Titles.clean(date.group(2));
            if (!rest.isEmpty() && !Roles.isSilent(rest) && !rest.equals("总结")) {
                marks.title(i, 1, Mark.Form.HEADING, rest);
            }
        }
    }

    private void links(int i, String line) {
        if (line.indexOf('[') < 0 || Furniture.isContents(line)) {
            return;
        }
        Matcher link = LINK.matcher(CODE.matcher(line).replaceAll(""));
        while (links.size() < MAX_ENTRIES && link.find()) {
            String target = TopicLink.target(link.group(1));
            String text = link.group(2) == null || link.group(2).isBlank() ? target : link.group(2).strip();
            links.add(new TopicLink(firstLine + i, target, text));
        }
    }
}
