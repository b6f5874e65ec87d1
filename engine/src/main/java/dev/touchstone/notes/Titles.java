package dev.touchstone.notes;

import java.util.regex.Pattern;

/// Takes titles out of the lines that hold them.
final class Titles {

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^)]*\\)");
    private static final Pattern WIKILINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");
    private static final Pattern MARKUP = Pattern.compile(
            "\\*{1,3}|__|~~|`+|</?(?:b|i|u|em|strong|br|sup|sub|font|span)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\uFE0F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000]+");
    private static final Pattern URL = Pattern.compile("(?i)\\bhttps?://[^\\s\\p{IsHan}，。；）】]+");
    private static final Pattern NUMBERING = Pattern.compile("(?:第[一二三四五六七八九十百\\d]{1,4}[章节部讲课篇][、：:.]?"
            + "|[（(][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]"
            + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}[.、]?(?=\\s)|\\d{1,3} ?[、)）]|\\d{1,3}[.．](?!\\d))\\s*");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\p{So}✔✓√•·>\\s-&&[^\\u2E80-\\u2FDF]]+(?=\\S)");
    private static final Pattern MARKS_AFTER = Pattern.compile("[\\p{So}✔✓√\\s&&[^\\u2E80-\\u2FDF]]+$");
    private static final Pattern STATUS = Pattern.compile("(?i)(?:^|\\s)(?:todo|待补充|待完善)[：:]?$");

    private Titles() {}

    /// Whether `line` holds nothing but spaces, of any script and width, and invisible characters.
    static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean empty = c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c)
                    || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
            if (!empty) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// `raw` without Markdown and invisible characters.
    static String plain(String raw) {
        String text = IMAGE.matcher(raw).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = WIKILINK.matcher(text).replaceAll("$1");
        text = MARKUP.matcher(text).replaceAll("");
        text = INVISIBLE.matcher(text).replaceAll("");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// The words of a heading: [#plain] without numbering, check marks, status, links and a colon at the end.
    static String clean(String raw) {
        String text = URL.matcher(plain(raw)).replaceAll("").strip();
        text = MARKS_BEFORE.matcher(text).replaceFirst("");
        var numbering = NUMBERING.matcher(text);
        if (numbering.lookingAt() && numbering.end() < text.length()) {
            text = text.substring(numbering.end());
        }
        text = MARKS_AFTER.matcher(text).replaceFirst("");
        text = STATUS.matcher(text).replaceFirst("");
        return MARKS_AFTER.matcher(withoutColon(text)).replaceFirst("").strip();
    }

    /// Whether the author marked the title as work to be done.
    static boolean isUnfinished(String raw) {
        return STATUS.matcher(MARKS_AFTER.matcher(plain(raw)).replaceFirst("")).find();
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
