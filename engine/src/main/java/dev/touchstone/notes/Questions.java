package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a line asks: `为什么需要第三次？？`, `ipdb?? wget??!`, `What is a MAC?`.
final class Questions {

    /// Longer lines are articles, not questions, in UTF-16 units.
    private static final int MAX_LINE_LENGTH = 1_000;
    private static final int MAX_LENGTH = 120;

    private static final Pattern URL = Pattern.compile("(?i)\\bhttps?://\\S+");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern MARK = Pattern.compile("[？?][？?！! ]*");
    private static final Pattern BREAK = Pattern.compile("[。；;！!]|//|\\t");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•>]+\\s+)+");
    private static final Pattern BARE_TERM = Pattern.compile("[A-Za-z][A-Za-z0-9_.+-]{0,23}");
    private static final Pattern ASKING = Pattern
            .compile("(?i)(?:为什么|为何|如何|怎么|怎样|什么是|哪些|是否|what|why|how|when|which)\\b?.*"
                    + "|.*(?:什么|哪些|哪里|怎么办|吗|呢|为什么)");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /// @param gap whether only a term is named, to be looked up
    record Asked(String title, boolean gap) {}

    private Questions() {}

    /// The questions of one line of prose, in order; none where a `?` only belongs to a URL or code.
    static List<Asked> in(String line) {
        if (line.length() > MAX_LINE_LENGTH || (line.indexOf('?') < 0 && line.indexOf('？') < 0)) {
            return List.of();
        }
        String text = CODE.matcher(URL.matcher(line).replaceAll(" "))
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace('?', ' ')));
        var asked = new ArrayList<Asked>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            if (ends(text, mark)) {
                String title = title(text.substring(from, mark.start()));
                if (LETTER.matcher(title).find()) {
                    String marks = mark.group().strip();
                    asked.add(new Asked(title + marks, marks.length() > 1 && BARE_TERM.matcher(title).matches()));
                }
                from = mark.end();
            }
        }
        return asked;
    }

    /// Whether a title asks, with or without a question mark.
    static boolean asks(String title) {
        return title.endsWith("？") || title.endsWith("?") || ASKING.matcher(title).matches();
    }

    /// A single ASCII mark ends a question only before a space, a bracket, Chinese text or the end.
    private static boolean ends(String text, Matcher mark) {
        boolean strong = mark.group().strip().length() > 1 || mark.group().startsWith("？")
                || mark.group().endsWith(" ");
        int after = mark.end();
        return strong || after == text.length() || ")）\"”'".indexOf(text.charAt(after)) >= 0
                || CjkEmphasis.isCjk(text.charAt(after));
    }

    private static String title(String piece) {
        int from = 0;
        Matcher cut = BREAK.matcher(piece.stripTrailing());
        while (cut.find()) {
            from = cut.end();
        }
        String title = Titles.clean(BULLET.matcher(piece.substring(from)).replaceFirst(""));
        int comma = Math.max(title.lastIndexOf('，'), title.lastIndexOf(','));
        return title.length() <= MAX_LENGTH
                ? title
                : comma >= 0 && title.length() - comma <= MAX_LENGTH
                        ? title.substring(comma + 1).strip()
                        : Titles.shortened(title, MAX_LENGTH);
    }
}
