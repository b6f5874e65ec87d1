package dev.touchstone.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line on its own that a picture or a number in a box begins, as chats head the parts of an answer.
final class EmojiTitle {

    /// The widest titles, in columns of a terminal.
    private static final int MAX_COLUMNS = 60;

    /// Fingers and ticks begin remarks, not titles.
    private static final Pattern START = Pattern.compile("(?:([0-9]\\x{FE0F}?\\x{20E3}|\\x{1F51F})"
            + "|(?![\\x{1F446}-\\x{1F449}])[\\x{1F300}-\\x{1FAFF}\\u2705\\u26A0\\u2699\\u26A1\\u2B50\\u2728\\u2753\\u26D4])"
            + "[\\x{FE0F}\\x{200D}\\x{1F3FB}-\\x{1F3FF}]*\\s*(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("\\s{0,8}(?:[-*+•]|\\d{1,2}[.、)）])\\s");
    private static final String SENTENCE_ENDS = "。.！!；;，,：:…？?";

    private EmojiTitle() {}

    /// The heading that line `i` is; empty for text.
    ///
    /// @param outer the level of the heading above, 0 where there is none
    static Optional<HeadingLine> at(Lines lines, int i, int outer) {
        String line = lines.at(i).strip();
        if (!mayStart(line) || !lines.isBlank(i - 1) || (lines.isText(i + 1) && !headsList(lines, i))
                || lines.next(i) >= lines.size()) {
            return Optional.empty();
        }
        Matcher title = START.matcher(line);
        if (!title.matches() || !isTitle(title.group(2))) {
            return Optional.empty();
        }
        int level = outer + (title.group(1) == null ? 1 : 2);
        return Optional.of(new HeadingLine(Math.min(level, 6), HeadingLine.Form.NUMBERED, title.group(2)));
    }

    /// Whether a list follows line `i`, which stands below a rule.
    private static boolean headsList(Lines lines, int i) {
        boolean ruled = Lines.isRule(lines.at(i - 1)) || Lines.isRule(lines.at(i - 2));
        return ruled && ITEM.matcher(lines.at(i + 1)).lookingAt();
    }

    private static boolean mayStart(String line) {
        return line.length() <= HeadingLine.MAX_LINE_LENGTH && !line.isEmpty()
                && (line.charAt(0) >= 0x2600 || (line.length() > 2 && line.charAt(0) <= '9' && line.charAt(0) >= '0'
                        && line.charAt(1) > 0x2000));
    }

    private static boolean isTitle(String words) {
        return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0 && Phrase.canName(words, MAX_COLUMNS)
                && !Roles.isSilent(Titles.clean(words));
    }
}
