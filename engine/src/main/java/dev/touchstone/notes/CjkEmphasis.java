package dev.touchstone.notes;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/// `*` and `**` next to Chinese text, where no spaces separate words.
///
/// CommonMark lets a run of asterisks beside punctuation open or close only where white space or punctuation stands on its
/// other side, so in `**注意：**后文` the second run stays literal. Here a Chinese, Japanese or Korean neighbour counts like
/// white space, and full-width punctuation counts as such a neighbour, not as punctuation. Text without CJK characters is
/// read exactly as CommonMark 6.2 says.
final class CjkEmphasis extends AsteriskDelimiterProcessor {

    CjkEmphasis() {
        super(true);
    }

    @Override
    public boolean canBeOpener(String before, String after, boolean leftFlanking, boolean rightFlanking,
            boolean beforeIsPunctuation, boolean afterIsPunctuation, boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking || (!afterIsWhiteSpace && (isCjk(last(before)) || isCjk(first(after))));
    }

    @Override
    public boolean canBeCloser(String before, String after, boolean leftFlanking, boolean rightFlanking,
            boolean beforeIsPunctuation, boolean afterIsPunctuation, boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking || (!beforeIsWhitespace && (isCjk(last(before)) || isCjk(first(after))));
    }

    /// Whether `codePoint` is written without spaces around it: an ideograph, kana, hangul or full-width punctuation.
    static boolean isCjk(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
        };
    }

    private static int first(String text) {
        return text.isEmpty() ? '\n' : text.codePointAt(0);
    }

    private static int last(String text) {
        return text.isEmpty() ? '\n' : text.codePointBefore(text.length());
    }
}
