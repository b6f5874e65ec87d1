package dev.touchstone.notes;

import java.util.regex.Pattern;

/// How the author of a text marked its structure.
enum Layout {
    /// By `#` headings, lists and bold words.
    MARKDOWN,
    /// By a trailing `#` on each heading, as pages copied from a Sphinx site have.
    EXPORTED,
    /// By `#` headings over short Chinese lines that are no sentences: jotted down, each line a thought of its own.
    JOTTED,
    /// By nothing but lines and blank lines.
    TYPED;

    /// Fewer lines do not show how somebody writes.
    private static final int MIN_LINES = 10;

    /// With a larger share of full sentences a text is prose, in per cent.
    private static final int MAX_SENTENCES = 40;
    private static final int MIN_CHINESE = 60;

    /// Longer lines are paragraphs, in UTF-16 units.
    private static final int MAX_JOTTED = 120;
    private static final Pattern MARKUP = Pattern.compile("\\s*(?:#|[-*+>|•]\\s|\\d{1,3}[.、)]|!?\\[|https?:|\\*\\*).*");

    /// So many headings make a text an exported page.
    private static final int MIN_EXPORTED = 3;

    /// @param plainText whether the file is not Markdown by its name
    static Layout of(Lines lines, boolean plainText) {
        int atx = 0;
        int exported = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isText(i)) {
                String line = lines.at(i);
                atx += HeadingLine.isAtx(line) ? 1 : 0;
                exported += HeadingLine.isExported(line) && lines.isBlank(i - 1) && lines.isBlank(i + 1) ? 1 : 0;
            }
        }
        if (exported >= MIN_EXPORTED && exported > atx) {
            return EXPORTED;
        }
        if (plainText && atx == 0) {
            return TYPED;
        }
        return isJotted(lines) ? JOTTED : MARKDOWN;
    }

    private static boolean isJotted(Lines lines) {
        int all = 0;
        int sentences = 0;
        int chinese = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.at(i);
            if (lines.isText(i) && !MARKUP.matcher(line).lookingAt()) {
                all++;
                sentences += line.length() > MAX_JOTTED || endsSentence(line) ? 1 : 0;
                chinese += hasChinese(line) ? 1 : 0;
            }
        }
        return all >= MIN_LINES && sentences * 100 < all * MAX_SENTENCES && chinese * 100 >= all * MIN_CHINESE;
    }

    private static boolean endsSentence(String line) {
        int end = line.stripTrailing().length();
        while (end > 0 && "”\"）)*".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "。！!.…：:；;".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static boolean hasChinese(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x2E80 && Character.isIdeographic(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
