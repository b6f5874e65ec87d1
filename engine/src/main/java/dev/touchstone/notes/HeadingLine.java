package dev.touchstone.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that heads what follows, recognised in any of the ways in which people write headings.
///
/// @param level 0 for a date, which groups everything up to the next date; 1 to 6 for headings; more for labels
/// @param form how it was written
/// @param raw the title with its markup
record HeadingLine(int level, Form form, String raw) {

    enum Form {
        /// `## Title`, or underlined with `===` or `---`.
        MARKDOWN,
        /// `1. ## Title`, a heading that is an item of a list.
        ITEM,
        /// `一、标题` on a line of its own.
        NUMBERED,
        /// A date such as `3/11日` on a line of its own.
        DATE,
        /// A bold line or a bold start of a list item.
        LABEL
    }

    /// What may stand behind bold words that are a label all the same: `**元数据锁**（metadata lock）`.
    private static final Pattern OTHER_NAME = Pattern.compile("\\s?(?:（[^（）]{1,40}）|\\([^()]{1,40}\\))");

    /// Longer lines are text, whatever they look like, in UTF-16 units.
    static final int MAX_LINE_LENGTH = 300;

    static final int LABEL_LEVEL = 7;
    static final int MAX_LEVEL = 20;

    /// Fewer letters in capitals are an abbreviation.
    private static final int MIN_CAPITALS = 7;
    private static final int MAX_CAPITALS = 60;
    private static final int MAX_DATE = 40;
    private static final int MAX_NUMBERED = 40;
    private static final int MAX_EXPORTED = 80;
    private static final int MAX_BOLD = 40;

    private static final Pattern ATX = Pattern.compile("[ ]{0,3}(#{1,6})(?:[ \\t\\u3000\\u00A0]+(.*?))?(?:[ \\t]+#+)?\\s*");
    private static final Pattern ATX_WITHOUT_SPACE = Pattern.compile("(#{1,6}(?=[\\p{IsHan}（【《])|#{2,6}(?=[\\p{L}\\p{N}`“\"]))(.*?)(?:[ \\t]+#+)?\\s*");
    /// A heading with a link to itself, as a page of documentation turned into text has it, however far it is indented.
    private static final Pattern LINKED = Pattern.compile("\\s{0,40}(#{1,6})\\s+(\\[[^\\[\\]]?\\]\\(#[^()\\s]{0,200}\\)\\s*\\S.*)");
    private static final Pattern IN_ITEM = Pattern.compile("\\s{0,8}(?:[-*+]|\\d{1,3}[.)])[ \\t]{1,4}(#{1,6}[ \\t].*)");
    private static final Pattern UNDERLINE = Pattern.compile("[ ]{0,3}(={2,}|-{2,})\\s*");
    private static final Pattern NO_PARAGRAPH = Pattern.compile("\\s*(?:[-*+•>|#]|\\d{1,9}[.)]\\s).*|\\s*");
    private static final Pattern EXPORTED = Pattern.compile("[^#\\s].{0,78}#\\s*");
    private static final Pattern NUMBERED = Pattern.compile("\\s{0,3}[一二三四五六七八九十]{1,3}[、.．]\\s*(\\S.*)");
    private static final Pattern DATE = Pattern.compile(
            "\\s*(?:\\d{1,2}/\\d{1,2}日?|\\d{1,2}月\\d{1,2}[日号]|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)[：:]?\\s*");
    private static final Pattern BOLD = Pattern.compile(
            "([ \\t]*)(?:[-*+•][ \\t]+|\\d{1,3}[.、)）][ \\t]*)?\\*\\*([^*]{1,80})\\*\\*[ \\t]*(.*)");
    private static final Pattern DECORATED = Pattern
            .compile("([=\\-*~+])\\1{2,}\\s*([^=*~+]{0,30}\\p{L}[^=*~+]{0,30}?)\\s*\\1{3,}");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;！!，,…、]\\s*");
    /// The heading that `line` is, given the line after it; empty for text.
    ///
    /// @param outer the level of the Markdown heading above, 0 where there is none
    static Optional<HeadingLine> find(String line, String after, int outer) {
        if (line.length() > MAX_LINE_LENGTH) {
            return Optional.empty();
        }
        return markdown(line, after)
                .or(() -> isDate(line)
                        ? Optional.of(new HeadingLine(0, Form.DATE, line.strip()))
                        : Optional.empty())
                .or(() -> numbered(line, outer));
    }

    /// Whether `line` is a heading of `#` marks and a title.
    static boolean isAtx(String line) {
        return line.length() <= MAX_LINE_LENGTH && line.indexOf('#') >= 0
                && (ATX.matcher(line).matches() || ATX_WITHOUT_SPACE.matcher(line).matches()
                        || LINKED.matcher(line).matches());
    }

    /// Whether `line` makes a heading of the line above it, where that is text.
    static boolean isUnderline(String line) {
        return line.length() <= MAX_LINE_LENGTH && UNDERLINE.matcher(line).matches();
    }

    /// `line` with the space between the marks and the title of a heading that has none: `##标题`.
    ///
    /// @param loneTags whether a single `#标签` is a tag, see [Tags#standAlone]
    static String spaced(String line, boolean loneTags) {
        if (!line.startsWith("#") || line.length() > MAX_LINE_LENGTH || Tags.isLine(line, loneTags)) {
            return line;
        }
        Matcher heading = ATX_WITHOUT_SPACE.matcher(line);
        return heading.matches() ? heading.group(1) + " " + line.substring(heading.end(1)) : line;
    }

    /// Whether `line` is a title with a trailing `#`, as copied from a Sphinx site.
    static boolean isExported(String line) {
        return line.length() <= MAX_EXPORTED && line.indexOf('#') > 0 && EXPORTED.matcher(line).matches();
    }

    /// Whether `line` is a title numbered in the Chinese way, such as `一、标题`.
    static boolean numberedTitle(String line) {
        return numbered(line, 0).isPresent();
    }

    /// The words between two rows of one sign: `====运输层====`.
    static Optional<String> decorated(String text) {
        boolean possible = text.length() <= MAX_LINE_LENGTH && !text.isEmpty() && "=-*~+".indexOf(text.charAt(0)) >= 0;
        Matcher title = DECORATED.matcher(possible ? text : "");
        return title.matches() ? Optional.of(title.group(2)) : Optional.empty();
    }

    /// Whether the line is a title in English: words in capitals and nothing else.
    static boolean isInCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && " -&/'".indexOf(c) < 0) {
                return false;
            }
            letters += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return letters >= MIN_CAPITALS && text.length() <= MAX_CAPITALS;
    }

    private static boolean isDate(String line) {
        return line.length() <= MAX_DATE && DATE.matcher(line).matches();
    }

    private static Optional<HeadingLine> markdown(String line, String after) {
        if (line.indexOf('#') >= 0) {
            Matcher atx = ATX.matcher(line);
            if (!atx.matches()) {
                atx = ATX_WITHOUT_SPACE.matcher(line);
            }
            Matcher item = IN_ITEM.matcher(line);
            Matcher linked = LINKED.matcher(line);
            if (!atx.matches() && linked.matches()) {
                return Optional.of(new HeadingLine(linked.group(1).length(), Form.ITEM, linked.group(2)));
            }
            boolean within = !atx.matches() && item.matches();
            if (within) {
                atx = ATX.matcher(item.group(1));
            }
            if (atx.matches()) {
                String title = atx.group(2) == null ? "" : atx.group(2);
                return Optional.of(new HeadingLine(atx.group(1).length(), within ? Form.ITEM : Form.MARKDOWN, title));
            }
        }
        boolean underlined = after.indexOf('=') >= 0 || after.indexOf('-') >= 0;
        Matcher underline = UNDERLINE.matcher(underlined ? after : "");
        if (after.length() <= MAX_LINE_LENGTH && underline.matches() && !NO_PARAGRAPH.matcher(line).matches()) {
            int level = underline.group(1).startsWith("=") ? 1 : 2;
            return Optional.of(new HeadingLine(level, Form.MARKDOWN, line.strip()));
        }
        return Optional.empty();
    }

    private static Optional<HeadingLine> numbered(String line, int outer) {
        return line.length() <= MAX_NUMBERED && NUMBERED.matcher(line).matches() && !SENTENCE_END.matcher(line).matches()
                ? Optional.of(new HeadingLine(Math.min(outer + 1, 6), Form.NUMBERED, line.strip()))
                : Optional.empty();
    }

    /// The label that a bold line or a bold start of a list item is.
    static Optional<HeadingLine> bold(String line) {
        if (line.indexOf("**") < 0) {
            return Optional.empty();
        }
        Matcher bold = BOLD.matcher(line);
        if (!bold.matches()) {
            return Optional.empty();
        }
        String title = bold.group(2).strip();
        String rest = bold.group(3);
        boolean endsInside = title.endsWith("：") || title.endsWith(":");
        boolean labels = rest.isEmpty() || rest.startsWith("：") || rest.startsWith(":") || endsInside
                || OTHER_NAME.matcher(rest).matches();
        return labels && title.length() <= MAX_BOLD && !SENTENCE_END.matcher(title).matches()
                ? Optional.of(label(bold.group(1), title))
                : Optional.empty();
    }

    private static HeadingLine label(String indent, String title) {
        int columns = indent.replace("\t", "    ").length();
        return new HeadingLine(Math.min(LABEL_LEVEL + columns / 4, MAX_LEVEL), Form.LABEL, title);
    }
}
