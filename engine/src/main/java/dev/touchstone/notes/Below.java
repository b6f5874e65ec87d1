package dev.touchstone.notes;

import java.util.regex.Pattern;

/// Tells of typed notes what stands below a line: text that it heads, or nothing.
record Below(Lines lines) {

    /// The widest line that heads the one below it, in columns of a terminal.
    private static final int MAX_HEAD = 24;

    /// A shorter line is no text under a head, in UTF-16 units.
    private static final int MIN_HEADED = 40;

    /// So many empty lines below a name show that its author left it for later.
    private static final int GAP_LINES = 2;

    /// A part of something, named on a line of its own: `索引的用法`.
    private static final Pattern PART = Pattern.compile(
            "[^，,。；;：:？?！!、的]{1,24}的(?:基本|具体|主要)?(?:用法|使用|作用|原理|区别|实现|流程|特点|优缺点|应用|概念|定义|步骤|场景|关系|方法|分类|结构|参数|含义)");
    private static final Pattern LABEL = Pattern.compile("\\s*[（(]?\\d{1,2}[.．、)）]{1,2}\\s*(?!\\d)\\S.{0,60}[：:]\\s*");

    /// Whether line `i`, which says `text`, is a short name amid text and right above a long line: it heads that.
    boolean isHeadedBy(int i, String text) {
        String next = lines.at(i + 1);
        return next.length() >= MIN_HEADED && lines.isText(i + 1) && Phrase.columns(lines.at(i - 1)) > MAX_HEAD
                && isShortName(text) && text.equals(Phrase.firstClause(text)) && !Phrase.isSentence(text)
                && !Character.isLowerCase(text.charAt(0)) && !Phrase.continues(next);
    }

    static boolean isShortName(String text) {
        return Phrase.columns(text) <= MAX_HEAD && Phrase.isName(text);
    }

    /// Whether nothing is written below line `i`: the text ends there, or much space or a numbered title follows.
    boolean isLeft(int i) {
        int next = lines.next(i);
        return next >= lines.size() || next - i > GAP_LINES
                || (next > i + 1 && HeadingLine.numberedTitle(lines.at(next).strip()));
    }

    /// Whether line `i`, which says `text`, names a part of something, with text below it.
    boolean isPart(int i, String text) {
        return text.indexOf('的') > 0 && lines.next(i) < lines.size() && PART.matcher(text).matches();
    }

    /// Whether nothing stands below line `i`, one of a list of labels with nothing between: an image was there, or will be.
    boolean isLeftLabel(int i) {
        return isLabelAlone(i) && (isLabelAlone(i + 1) || (isLabelAlone(i - 1) && lines.isBlank(i + 1)));
    }

    private boolean isLabelAlone(int i) {
        return lines.isText(i) && LABEL.matcher(lines.at(i)).matches();
    }
}
