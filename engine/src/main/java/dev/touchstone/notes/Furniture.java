package dev.touchstone.notes;

import java.util.regex.Pattern;

/// Lines that a web page or a chat left behind: dropped, but reported.
final class Furniture {

    private static final Pattern IMAGE = Pattern.compile("!(?:\\[[^\\]]{0,200}\\](?:\\([^)]{0,500}\\))?|在这里插入图片描述)"
            + "|(?:\\.{1,2}/)[\\w./-]{1,200}\\.(?:png|jpe?g|gif|webp|svg)");
    private static final Pattern LINK = Pattern.compile("(?i)(?:[-*•]\\s+)?"
            + "(?:(?:参?见|详见|参考|链接|地址|来源|出处|原文|see|via|from|source|link) ?[：:]? *)?<?https?://\\S+(?:\\s*//\\s*\\S{0,20})?");
    /// An address that was broken over lines or lost its start, with a path behind its site or a place behind its page.
    private static final Pattern PART_OF_LINK = Pattern.compile(
            "https?:/{0,2}|(?:[a-z\\d-]{1,40}\\.){1,4}(?:org|com|net|io|cn|edu|dev|me|gov)/[^\\s\\p{IsHan}]{0,200}"
                    + "|[\\w./-]{1,120}\\.(?:html?|php|aspx?|jsp)[#?][^\\s\\p{IsHan}]{0,200}");

    /// Links of HTML that lead elsewhere and nothing else, as forums put below a text.
    private static final Pattern ANCHORS = Pattern
            .compile("(?:<a\\s(?=[^<>]{0,400}href=[\"'][^#\"'])[^<>]{1,400}+>[^<>]{0,80}</a>[\\s|、,，]*+){1,40}+");
    private static final int MAX_ANCHORS = 4_000;

    /// Subjects of a forum or of a stream of messages: `#面试# #后端#`.
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[^#\\s]{1,30}+#\\s*+){1,20}+");
    private static final Pattern OPENER = Pattern
            .compile("(?:好的|您好|你好|当然|没问题|让我(?:来|们)?)(?:[，,！!]|(?=来|们|详细|先|帮|为)).{0,200}[：:]");

    /// Begins or ends what a chat answered, and says nothing of the matter.
    private static final Pattern COURTESY = Pattern
            .compile("(?:(?:好的|当然可以|当然|没问题|可以的)[，,！!。]\\s*(?:下面|让|我|这里|以下|为).{0,80}[。：:！!]"
                    + "|(?:您|你)的(?:理解|问题|思路|想法|疑问)\\S{0,8}(?:正确|很好|没错|对的|关键)[。，,！!].{0,20}[：:。]"
                    + "|(?:下面)?让我(?:们)?(?:来|用|先|为|给|帮|详细|一步).{0,60}[。：:！!]"
                    + "|希望(?:这|以上|上面|能|对[您你]).{0,40}(?:帮助|有用).{0,60}"
                    + "|如果(?:您|你)?(?:还|有).{0,20}(?:疑问|问题|需要).{0,40}(?:问我|告诉我|提问|提出|联系我|继续问)\\S{0,6})");
    private static final Pattern JUDGEMENT = Pattern
            .compile("(?:没啥好说|没什么好说|(?:还是)?(?:好|蛮|挺|太|很|有点)(?:复杂|难|绕|麻烦)|看 ?wiki ?即可"
                    + "|不强求|记个差不多|看看就行|以后再(?:看|说)|略过?$|占坑|待续)[^？?]{0,30}", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABELLED_LINK = Pattern
            .compile("[^：:，。？?]{1,60}(?:[：:] ?https?://\\S+|[（(]https?://[^\\s()（）]+[)）])");

    private static final Pattern CITATION = Pattern
            .compile("(?:——|--|—)\\s*[📖📕📗📘📙📚].{0,80}|(?:——|--)\\s*《.{0,80}");

    /// What a line of furniture may start with: a glance before the patterns are tried.
    private static final String STARTS = "#当上下脚评如希可点收转版阅!.-*•<hH好您你没让还蛮挺太很有看不记以略占待见参详链地来出原sSvVfFlL";

    /// Stands where a site or an editor puts a table of contents.
    private static final Pattern CONTENTS = Pattern.compile(
            "\\s{0,3}(?:@?\\[\\[?_?toc_?\\]?\\](?:\\([^()]{0,100}\\))?|\\{:toc\\})\\s*", Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /// Whether the line asks for a table of contents: the page has one.
    static boolean isContents(String line) {
        return line.length() <= HeadingLine.MAX_LINE_LENGTH && CONTENTS.matcher(line).matches();
    }

    /// Whether a label and an address elsewhere are all that `text` says.
    static boolean isLabelledLink(String text) {
        return text.indexOf("://") > 0 && LABELLED_LINK.matcher(text).matches();
    }

    /// Whether the line names the source of the paragraph above.
    static boolean isCitation(String line) {
        return line.length() <= HeadingLine.MAX_LINE_LENGTH && CITATION.matcher(line.strip()).matches();
    }

    /// Whether the line holds an image and nothing else.
    static boolean isImage(String line) {
        return line.length() <= HeadingLine.MAX_LINE_LENGTH && (line.indexOf('!') >= 0 || line.indexOf('/') >= 0)
                && IMAGE.matcher(line.strip()).matches();
    }

    /// Whether the line shows an image and nothing else: what a page shows says something about its heading.
    static boolean isEmbedded(String line) {
        return line.indexOf("](") > 0 && isImage(line);
    }

    static boolean isJunk(String line) {
        String text = line.strip();
        return PageFrame.isFrame(text) || isLeft(text);
    }

    /// As [#isJunk], the frame of a page left aside.
    static boolean isLeft(String line) {
        String text = line.strip();
        if (text.startsWith("<a ")) {
            return text.length() <= MAX_ANCHORS && ANCHORS.matcher(text).matches();
        }
        boolean may = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0
                && text.length() <= HeadingLine.MAX_LINE_LENGTH;
        return isPartOfLink(text) || (may && (IMAGE.matcher(text).matches() || LINK.matcher(text).matches()
                || JUDGEMENT.matcher(text).matches() || COURTESY.matcher(text).matches()
                || HASHTAGS.matcher(text).matches() || isOpener(text)));
    }

    private static boolean isPartOfLink(String text) {
        boolean may = text.indexOf('/') >= 0 || text.indexOf('#') > 0 || text.indexOf('?') > 0;
        return may
                ? text.length() <= HeadingLine.MAX_LINE_LENGTH && PART_OF_LINK.matcher(text).matches()
                : text.equals("http:") || text.equals("https:");
    }

    /// Whether a pasted chat answer starts here, with a subject of its own.
    static boolean isOpener(String line) {
        String text = line.strip();
        return (text.endsWith("：") || text.endsWith(":")) && OPENER.matcher(text).matches();
    }
}
