package dev.touchstone.terms;

import dev.touchstone.source.Han;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Decides which names mean the same topic.
///
/// Compared are NFKC forms in lower case (so full-width letters and Kangxi radicals fall together with the plain ones),
/// with simplified for traditional Chinese characters,
/// without spaces next to Chinese characters, without hyphens, quotes and punctuation at the ends.
public final class Name {

    /// Headings that every note has and that name no subject.
    private static final Set<String> GENERIC = Set.of("总结", "小结", "前言", "参考", "参考资料", "目录", "概述", "简介", "背景", "其他",
            "关键要点总结", "关键要点", "题目描述", "结论", "后记", "引言", "正文", "问题", "思考", "附录", "说明", "注意", "注意事项", "例子", "示例",
            "summary", "overview", "introduction", "references", "notes", "todo", "faq", "conclusion", "background",
            "example", "examples", "description", "synopsis", "options", "flags", "details", "arguments", "parameters",
            "returns",
            "prerequisites", "further reading", "configuration", "解题思路", "复杂度分析", "contents", "table of contents",
            "see also", "usage", "solution", "questions", "例", "注", "问", "答", "解", "略", "附", "表");

    private static final String NUMERALS = "一二三四五六七八九十甲乙丙丁上中下";

    /// Texts of megabytes are folded character by character.
    private static final char[] FOLDED = foldedAll();

    private Name() {}

    /// The form in which names are compared; empty where `name` holds nothing to compare.
    public static String key(String name) {
        if (isKey(name)) {
            return name;
        }
        String spaced = withoutNeedlessSpaces(isPlain(name)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        int start = 0;
        int end = spaced.length();
        while (start < end && opens(spaced.charAt(start))) {
            start++;
        }
        while (end > start && closes(spaced.charAt(end - 1))) {
            end--;
        }
        return spaced.substring(start, end).strip();
    }

    /// Whether `name` is its own key, as far as a glance tells: most Chinese names are.
    private static boolean isKey(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean same = c < 0x80
                    ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                    : isHan(c) && c == Han.simplified(c);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// `folded` in lower case, with single spaces, and none next to Chinese characters and ASCII punctuation.
    private static String withoutNeedlessSpaces(String folded) {
        var key = new char[folded.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && length > 0 && !standsAlone(c) && !standsAlone(key[length - 1])) {
                key[length++] = ' ';
            }
            space = false;
            key[length++] = c < 0x80 ? Character.toLowerCase(c) : Han.simplified(c);
        }
        return new String(key, 0, length);
    }

    /// Whether NFKC leaves the text as it is, as far as a glance tells.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !isHan(c) && !(c >= 0x3001 && c <= 0x3011)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '_' || c == '-'
                || (c >= 0x80 && !isHan(c) && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    private static boolean standsAlone(char c) {
        return c < 0x80 ? !Character.isLetterOrDigit(c) : isHan(c) || Character.isIdeographic(c);
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean opens(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                "#+&/*".indexOf(c) < 0;
            default -> false;
        };
    }

    private static boolean closes(char c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                "#+)/*".indexOf(c) < 0;
            default -> false;
        };
    }

    /// Whether `key` can name a topic beyond the file that it stands in: more than one letter or a Chinese character that
    /// is no number, and no stock heading.
    public static boolean isTelling(String key) {
        boolean word = key.codePointCount(0, key.length()) > 1
                || (!key.isEmpty() && isHan(key.charAt(0)) && NUMERALS.indexOf(key.charAt(0)) < 0);
        return word && !GENERIC.contains(key);
    }

    /// `c` in the form in which texts are searched: half width, lower case, simplified. One character for one, so places stay.
    static char folded(char c) {
        return FOLDED[c];
    }

    private static char[] foldedAll() {
        var folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = foldedOnce((char) c);
        }
        return folded;
    }

    private static char foldedOnce(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : Han.simplified(Character.toLowerCase(c));
    }
}
