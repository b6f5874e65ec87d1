package dev.touchstone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many columns text takes on a terminal: a wide character takes two, a combining one none.
///
/// Wide are the ranges that Unicode's `EastAsianWidth.txt` calls `W` and `F`, joined where nothing else lies between them.
final class Width {

    private record Range(int first, int last) {}

    private static final List<Range> WIDE = List.of(
            new Range(0x1100, 0x115F), new Range(0x231A, 0x231B), new Range(0x23E9, 0x23EC),
            new Range(0x2614, 0x2615), new Range(0x26A1, 0x26A1), new Range(0x2705, 0x2705),
            new Range(0x274C, 0x274C), new Range(0x2753, 0x2755), new Range(0x2E80, 0x303E),
            new Range(0x3041, 0x4DBF), new Range(0x4E00, 0xA4CF), new Range(0xA960, 0xA97C),
            new Range(0xAC00, 0xD7A3), new Range(0xF900, 0xFAFF), new Range(0xFE10, 0xFE19),
            new Range(0xFE30, 0xFE6B), new Range(0xFF01, 0xFF60), new Range(0xFFE0, 0xFFE6),
            new Range(0x16FE0, 0x1B2FB), new Range(0x1F200, 0x1F320), new Range(0x1F32D, 0x1F64F),
            new Range(0x1F680, 0x1F6FC), new Range(0x1F7E0, 0x1F7EB), new Range(0x1F90C, 0x1F9FF),
            new Range(0x1FA70, 0x1FAFF), new Range(0x20000, 0x3FFFD));

    /// What may not be broken, with the spaces after it: a wide character with the closing marks that follow it, or a
    /// word.
    private static final Pattern PIECE = Pattern.compile(
            "(?:[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]|[^\\s\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+)"
                    + "[、。，；：！？）》」』”’]*\\s*");

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /// `text` with its middle replaced by `…` where it takes more than `columns`.
    ///
    /// @param columns at least 1
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int head = 0;
        int used = 1;
        while (used + of(points[head]) <= 1 + columns / 2 && used + of(points[head]) <= columns) {
            used += of(points[head++]);
        }
        int tail = points.length;
        while (tail > head && used + of(points[tail - 1]) <= columns) {
            used += of(points[--tail]);
        }
        return new String(points, 0, head) + "…" + new String(points, tail, points.length - tail);
    }

    /// `text` as lines of at most `columns`, broken at spaces and between wide characters; a longer word stays whole.
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : PIECE.matcher(text).results().map(MatchResult::group).toList()) {
            if (!line.isEmpty() && of(line + piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    private static int of(int c) {
        if (c < WIDE.getFirst().first()) {
            return isCombining(c) ? 0 : 1;
        }
        return WIDE.stream().anyMatch(range -> range.first() <= c && c <= range.last()) ? 2 : isCombining(c) ? 0 : 1;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
