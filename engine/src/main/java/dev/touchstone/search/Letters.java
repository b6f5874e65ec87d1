package dev.touchstone.search;

import dev.touchstone.source.Han;
import java.text.Normalizer;
import java.util.Locale;

/// What each character is to search, and the form in which it is compared.
///
/// Compared are lower-case NFKC forms, so that full-width letters, Kangxi radicals and the like fall together with the plain
/// ones, with simplified for traditional Chinese characters; characters whose form is longer than one character stay as they are.
final class Letters {

    /// Of a character outside of all words: it keeps the words beside it apart.
    static final byte BREAK = 0;

    /// Written between words without parting them: white space and marks of emphasis.
    static final byte SILENT = 1;

    /// A letter or digit of a script that writes words.
    static final byte WORD = 2;

    /// A character of a script without spaces: Chinese, Japanese, Korean.
    static final byte IDEOGRAPH = 3;

    private static final int PLANE = 1 << 16;
    private static final byte[] KINDS = new byte[PLANE];
    private static final char[] FOLDED = new char[PLANE];

    static {
        for (int c = 0; c < PLANE; c++) {
            FOLDED[c] = folded(c);
            KINDS[c] = kind(c, FOLDED[c]);
        }
    }

    private Letters() {}

    static byte kind(int codePoint) {
        return codePoint < PLANE ? KINDS[codePoint] : kind(codePoint, codePoint);
    }

    /// The form of `codePoint` that is compared.
    static int fold(int codePoint) {
        return codePoint < PLANE ? FOLDED[codePoint] : Character.toLowerCase(codePoint);
    }

    private static byte kind(int codePoint, int folded) {
        if (isSilent(codePoint)) {
            return SILENT;
        }
        if (!Character.isLetterOrDigit(folded) && Character.getType(folded) != Character.NON_SPACING_MARK) {
            return BREAK;
        }
        return switch (Character.UnicodeScript.of(folded)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> IDEOGRAPH;
            default -> WORD;
        };
    }

    private static boolean isSilent(int codePoint) {
        return switch (codePoint) {
            case '*', '_', '~', '`', '=', '\u200b', '\u200c', '\u200d', '\ufeff' -> true;
            default -> Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        };
    }

    private static char folded(int c) {
        if (c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || Character.isSurrogate((char) c)) {
            return Han.simplified((char) Character.toLowerCase(c));
        }
        String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return form.length() == 1 ? Han.simplified(form.charAt(0)) : (char) c;
    }
}
