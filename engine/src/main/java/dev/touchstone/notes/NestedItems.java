package dev.touchstone.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the items of an outline typed without markup: what heads others is a topic, and so is the member of something
/// that is counted; a name below a chapter with nothing below it is a gap.
final class NestedItems {

    private static final int LEVEL = 7;
    private static final int MAX_LEVEL = 12;

    /// Wider lines tell what stands below them, in columns of a terminal.
    private static final int MAX_HEAD = 60;

    /// A longer line names nothing that its items repeat or that they are members of, in UTF-16 units.
    private static final int MAX_PARENT = 100;

    private static final Pattern NUMBER = Pattern
            .compile("[（(]?\\d{1,2}(?:[.．、)）]|-{1,2}(?![\\d-]))\\s*(?=\\S)(?!\\d)");
    private static final Pattern PARTS = Pattern.compile("[（(]?(\\d{1,2})([.．、)）])");
    private static final Pattern LIST = Pattern.compile("(?<=[\\w)])\\s?[,，、/]\\s?(?=\\w)");
    private static final Pattern COUNTED = Pattern
            .compile(".*(?:[两三四五六七八九十几\\d]+大?[种类个]|五中).*|.*(?:模型|模式|类型|分类|种类|方案|方法|方式|算法|协议|组成|结构|包括|分为)[：:]?");
    private static final Pattern VERB = Pattern.compile(".+(?:是(?!否)|会|可以|需要|不|没有|能够|必须|应该|返回|叫做|属于).*");

    private final Lines lines;
    private final Marks marks;
    private final Nesting nesting;
    private final boolean isOutline;

    NestedItems(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        this.nesting = new Nesting(lines);
        this.isOutline = nesting.isOutline();
    }

    /// Marks line `i` where it is an item of an outline.
    ///
    /// @return whether it is
    boolean mark(int i, String text) {
        String words = words(text);
        if (!isOutline || text.indexOf('\t') >= 0 || nesting.isChapter(i) || Phrase.continues(text)
                || Lines.looksLikeCode(text)
                || Roles.isSilent(words) || !Titles.hasLetter(words)) {
            return false;
        }
        int parent = nesting.parent(i);
        boolean name = isName(words);
        if (nesting.isHead(i)) {
            return words.indexOf('：') < 0 && words.indexOf(':') < 0
                    && (name || (Phrase.canName(words, MAX_HEAD) && text.endsWith("："))) && topic(i, words);
        }
        boolean empty = isEmpty(i, text);
        if (parent >= 0 && nesting.isChapter(parent)) {
            return inChapter(i, text, name && empty);
        }
        if (name && empty && parent < 0 && isNumbered(text) && isSkipped(i)) {
            return gap(i, words);
        }
        return name && empty && parent >= 0 && nesting.children(parent) > 1
                && lines.at(parent).length() <= MAX_PARENT && COUNTED.matcher(lines.at(parent)).matches()
                && topic(i, words);
    }

    /// What stands right below a chapter is a subject of its own, unless it is the text of a numbered line.
    private boolean inChapter(int i, String text, boolean left) {
        String above = lines.at(i - 1).strip();
        if (!isNumbered(text) && isNumbered(above) && nesting.parent(i - 1) == nesting.parent(i)) {
            return false;
        }
        return left ? gap(i, words(text)) : topic(i, Phrase.firstClause(words(text)));
    }

    /// Whether the next line is the next number and has something below it.
    private boolean isSkipped(int i) {
        int next = lines.next(i);
        return lines.isText(next) && isNumbered(lines.at(next).strip()) && nesting.isHead(next);
    }

    /// Whether line `i`, which begins with `subject`, stands below a line that names the same.
    boolean isAbout(int i, String subject) {
        int parent = isOutline ? nesting.parent(i) : -1;
        return parent >= 0 && lines.at(parent).length() <= MAX_PARENT
                && (lines.at(parent).contains(subject) || Phrase.mentions(lines.at(parent)).stream()
                        .anyMatch(mention -> mention.term().id().value().equals(subject)));
    }

    private boolean topic(int i, String words) {
        marks.title(i, level(i), Mark.Form.ITEM, words);
        return true;
    }

    private boolean gap(int i, String words) {
        marks.add(Mark.of(i, level(i), Mark.Form.ITEM, Entry.Kind.GAP, Marks.shortened(words)));
        return true;
    }

    private int level(int i) {
        return Math.min(LEVEL + nesting.depth(i), MAX_LEVEL);
    }

    /// Whether nothing stands below line `i`, neither to the right nor, where it has a number, without one.
    private boolean isEmpty(int i, String text) {
        int next = i + 1;
        boolean numbered = isNumbered(text);
        return lines.isBlank(next) || nesting.isChapter(next)
                || (lines.isText(next) && numbered == isNumbered(lines.at(next).strip())
                        && !opensParts(text, lines.at(next).strip()));
    }

    /// Whether the numbered line `next` is the first of a list with other signs than that of `text`: `1）` below `2.`.
    private static boolean opensParts(String text, String next) {
        Matcher own = PARTS.matcher(text);
        Matcher other = PARTS.matcher(next);
        return own.lookingAt() && other.lookingAt() && other.group(1).equals("1")
                && !own.group(2).equals(other.group(2));
    }

    private static boolean isNumbered(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    private static String words(String text) {
        Matcher number = NUMBER.matcher(text);
        return Titles.clean(number.lookingAt() ? text.substring(number.end()) : text);
    }

    /// Whether `words` name something and say nothing of it: Latin names may be listed with commas.
    static boolean isName(String words) {
        String joined = LIST.matcher(words).replaceAll("/");
        return Phrase.isName(joined) && !VERB.matcher(joined).matches() && !Phrase.isEnglishSentence(joined);
    }
}
