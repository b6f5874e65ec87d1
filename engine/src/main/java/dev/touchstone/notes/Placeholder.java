package dev.touchstone.notes;

import java.util.regex.Pattern;

/// A line that only keeps the place of an answer: `A:`, `答：`, `TODO`, `A: 待补充`.
final class Placeholder {

    private static final String LEAD = "(?:[-*+•>]\\s+|\\d{1,2}[.、)]\\s*)?(?:\\[[ xX]\\]\\s*)?";
    private static final String LABEL = "(?:(?i:a|ans|answer|答|答案|回答|解答)\\d{0,2}\\s*[：:])?\\s*";
    private static final String UNWRITTEN = "(?i:todo|tbd|tba|fixme|wip|xxx)"
            + "|待(?:补充?|完善|填写?|写|续|定|整理|办|完成|回答|解答|更新|查)|暂(?:无|缺)(?:答案|内容)?";
    private static final String LATER = "(?:" + UNWRITTEN + "|(?:TODO|TBD|FIXME|XXX)[\\s：:].{0,60}|略|[.…?？-]{1,10})";
    private static final Pattern LINE = Pattern.compile(LEAD + LABEL + "[（(\\[]?" + LATER + "?[)）\\]]?[。.!！…：:]{0,6}");
    private static final Pattern ALONE = Pattern
            .compile(LEAD + LABEL + "[（(\\[]?(?:" + UNWRITTEN + ")[)）\\]]?[。.!！…：:]{0,6}");
    private static final Pattern EMPHASIS = Pattern.compile("[*_~`]");

    private Placeholder() {}

    /// Whether nothing but a label, a note to oneself or markup stands in `line`.
    static boolean isIn(String line) {
        return line.length() <= HeadingLine.MAX_LINE_LENGTH && !isSaid(line)
                && LINE.matcher(EMPHASIS.matcher(line).replaceAll("").strip()).matches();
    }

    /// Whether `line` says that the answer is still to be written, and nothing else: what follows is about something else.
    static boolean isUnwritten(String line) {
        return isIn(line) && ALONE.matcher(EMPHASIS.matcher(line).replaceAll("").strip()).matches();
    }

    /// Whether the line begins with a Chinese character that no placeholder begins with: most do.
    private static boolean isSaid(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        return Character.isIdeographic(first) && "答回解待暂略".indexOf(first) < 0;
    }
}
