package dev.touchstone.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes titles out of the lines that hold them.
final class Titles {

    /// The address of a link, with brackets in it as those of encyclopedias have. Nothing is tried twice: a line of openings
    /// takes linear time.
    private static final String TARGET = "\\([^()]*+(?:\\([^()]*+\\)[^()]*+)?+\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*+\\]" + TARGET);
    /// What a page puts beside a heading for links to it.
    private static final Pattern PERMALINK = Pattern.compile("\\[[#¶§\\u200B]?\\]\\(#[^()\\s]*+(?:\\s\"[^\"]*+\")?\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]" + TARGET);
    private static final Pattern WIKILINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[^\\s\\[(])\\[\\^[\\p{L}\\p{N}_-]{1,40}\\](?!\\()");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|i|u|em|strong|br|sup|sub|font|span|mark)\\b[^<>]*>|</a>|<(?:a|img)\\s[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIGHLIGHT = Pattern.compile("(?<!=)==(?![\\s=])(.{1,296}?)(?<!\\s)==(?!=)");
    private static final Pattern URL = Pattern.compile("(?i)\\bhttps?://[^\\s\\p{IsHan}，。；）】]+");
    /// What is no number of a chapter goes on like this: `1.7 和 1.8 的区别`, `1.8 的改进`, `2.0 之前`.
    private static final String VERSION_END = "(?!\\s*(?:(?:[和与跟及到至比]|vs\\.?|and|or|to)\\s*[vV]?\\d|的|之[前后]|以[前后上下]))";
    private static final Pattern NUMBERING = Pattern.compile("(?:第[一二三四五六七八九十百\\d]{1,4}[章节部讲课篇][、：:.]?"
            + "|[（(][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]"
            + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}[.、]?(?=\\s)" + VERSION_END + "|\\d{1,3} ?[、)）]|\\d{1,3}[.．](?!\\d))\\s*");
    private static final Pattern TASK = Pattern.compile("\\[[ xX/-]\\]\\s+(?=\\S)");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\p{So}✔✓√•·>\\s-&&[^\\u2E80-\\u2FDF]]+(?=\\S)");
    private static final int MIN_STATUS = 3;
    private static final Pattern STATUS = Pattern.compile("(?i)(?:^|\\s)(?:todo|fixme|待补充|待完善)[：:]?$");

    private static final Pattern STATUS_BEFORE = Pattern.compile(
            "(?:TODO(?!\\s+(?i:lists?|apps?|items?|mvc|applications?|应用|列表|清单|项目)(?![A-Za-z]))|(?i:todo)(?=[：:])|FIXME|(?i:fixme)(?=[：:])|待补充|待完善)[：:\\s]+(?=\\S)");

    private static final Pattern LEAD = Pattern.compile("(?:[-*+•]\\s+)?(?:\\[ \\]\\s+)?");

    private Titles() {}

    /// What a line says is still to be written: `缓存` of `TODO: 缓存`; empty where it says nothing of the kind.
    static String unwritten(String line) {
        String text = line.strip();
        if (text.isEmpty() || "TtFf待-*+•[".indexOf(text.charAt(0)) < 0) {
            return "";
        }
        Matcher lead = LEAD.matcher(text);
        Matcher status = STATUS_BEFORE.matcher(lead.lookingAt() ? text.substring(lead.end()) : text);
        return status.lookingAt() ? clean(text.substring(text.length() - status.regionEnd() + status.end())) : "";
    }

    /// Whether `line` holds nothing but spaces, of any script and width, and invisible characters.
    static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ' && !isSpace(c) && !isInvisible(c) && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length();
    }

    /// `raw` without Markdown, ids for links and invisible characters.
    static String plain(String raw) {
        String text = GivenIds.removed(BlockIds.removed(Comments.mayBeIn(raw) ? Comments.removed(raw) : raw));
        if (text.indexOf('[') >= 0) {
            text = IMAGE.matcher(text).replaceAll("");
            text = text.indexOf("](#") < 0 ? text : PERMALINK.matcher(text).replaceAll("");
            text = LINK.matcher(text).replaceAll("$1");
            text = WIKILINK.matcher(text).replaceAll("$1");
            text = text.indexOf("[^") >= 0 ? FOOTNOTE.matcher(text).replaceAll("") : text;
        }
        return withSingleSpaces(hasMarkup(text) ? withoutMarkup(text) : text);
    }

    /// The text of a heading as its page shows it: [#plain] without `==highlights==`.
    static String heading(String raw) {
        return plain(raw.contains("==") ? HIGHLIGHT.matcher(raw).replaceAll("$1") : raw);
    }

    private static boolean hasMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '_' || c == '~' || c == '`' || c == '<') {
                return true;
            }
        }
        return false;
    }

    /// Without asterisks, backticks, pairs of underscores and tildes, and tags that mark words.
    private static String withoutMarkup(String text) {
        var plain = new StringBuilder(text.length());
        Matcher tag = TAG.matcher(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean pair = (c == '_' || c == '~') && i + 1 < text.length() && text.charAt(i + 1) == c;
            if (pair) {
                i += 2;
            } else if (c == '<' && tag.region(i, text.length()).lookingAt()) {
                i = tag.end();
            } else {
                if (c != '*' && c != '`') {
                    plain.append(c);
                }
                i++;
            }
        }
        return plain.toString();
    }

    /// Without invisible characters, with one plain space for each run of spaces.
    private static String withSingleSpaces(String text) {
        if (hasSingleSpaces(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !plain.isEmpty()) {
                    plain.append(' ');
                }
                space = false;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean hasSingleSpaces(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' && space) || (c != ' ' && (isSpace(c) || isInvisible(c)))) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF' || c == '\uFE0F';
    }

    /// The words of a heading: [#plain] without numbering, check marks, status, links and a colon at the end.
    static String clean(String raw) {
        String plain = plain(raw);
        String text = plain.indexOf("://") < 0 ? plain : URL.matcher(plain).replaceAll("").strip();
        if (!startsWithWord(text)) {
            Matcher task = TASK.matcher(text);
            text = task.lookingAt() ? text.substring(task.end()) : text;
            text = MARKS_BEFORE.matcher(text).replaceFirst("");
            var numbering = NUMBERING.matcher(text);
            if (numbering.lookingAt() && numbering.end() < text.length()) {
                text = text.substring(numbering.end());
            }
        }
        Matcher status = STATUS_BEFORE.matcher(text);
        text = withoutStatus(withoutMarksAfter(status.lookingAt() ? text.substring(status.end()) : text));
        return withoutMarksAfter(withoutColon(text)).strip();
    }

    /// Whether neither a mark nor a number can stand at the start.
    private static boolean startsWithWord(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && "第一二三四五六七八九十".indexOf(text.charAt(0)) < 0;
    }

    private static String withoutMarksAfter(String text) {
        int end = text.length();
        while (end > 0 && isMark(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end);
    }

    /// Whether `c` is a symbol such as a check mark, or a space; radicals are letters.
    private static boolean isMark(int c) {
        boolean radical = c >= 0x2E80 && c <= 0x2FDF;
        return !radical && (c == '✔' || c == '✓' || c == '√' || c == '¶' || Character.isWhitespace(c)
                || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static String withoutStatus(String text) {
        boolean possible = text.length() >= MIN_STATUS && "oOeE充善：:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return possible ? STATUS.matcher(text).replaceFirst("") : text;
    }

    /// `title` with at most `most` UTF-16 units, and an ellipsis where it was cut.
    static String shortened(String title, int most) {
        if (title.length() <= most) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(most - 1)) ? most - 1 : most;
        return title.substring(0, end) + "…";
    }

    private static String withoutColon(String text) {
        String stripped = text.strip();
        return stripped.endsWith("：") || stripped.endsWith(":")
                ? stripped.substring(0, stripped.length() - 1)
                : stripped;
    }
}
