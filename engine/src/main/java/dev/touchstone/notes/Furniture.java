package dev.touchstone.notes;

import java.util.regex.Pattern;

/// Lines that a web page or a chat left behind: dropped, but reported.
final class Furniture {

    private static final Pattern PAGE = Pattern.compile("当前位置[：:].*|(?:上|下)一篇[：:]?.*|脚注|评论|如果你有任何意见.*评论.*"
            + "|(?:点赞|收藏|转载|版权声明|阅读全文)[：:]?.{0,40}");
    private static final Pattern IMAGE = Pattern.compile("!(?:\\[[^\\]]{0,200}\\](?:\\([^)]{0,500}\\))?|在这里插入图片描述)"
            + "|(?:\\.{1,2}/)[\\w./-]{1,200}\\.(?:png|jpe?g|gif|webp|svg)");
    private static final Pattern LINK = Pattern.compile("(?i)(?:[-*•]\\s+)?"
            + "(?:(?:参?见|详见|参考|链接|地址|来源|出处|原文|see|via|from|source|link) ?[：:]? *)?<?https?://\\S+(?:\\s*//\\s*\\S{0,20})?");
    private static final Pattern OPENER = Pattern
            .compile("(?:好的|您好|你好|当然|没问题|让我(?:来|们)?)(?:[，,！!]|(?=来|们|详细|先|帮|为)).{0,200}[：:]");
    private static final Pattern RELATED = Pattern.compile("相关(?:文章|阅读|推荐)[：:]?");
    private static final Pattern JUDGEMENT = Pattern
            .compile("(?:没啥好说|没什么好说|(?:还是)?(?:好|蛮|挺|太|很|有点)(?:复杂|难|绕|麻烦)|看 ?wiki ?即可"
                    + "|不强求|记个差不多|看看就行|以后再(?:看|说)|略过?$|占坑|待续)[^？?]{0,30}", Pattern.CASE_INSENSITIVE);

    private static final Pattern CITATION = Pattern
            .compile("(?:——|--|—)\\s*[📖📕📗📘📙📚].{0,80}|(?:——|--)\\s*《.{0,80}");

    /// What a line of furniture may start with: a glance before the patterns are tried.
    private static final String STARTS = "当上下脚评如点收转版阅!.-*•<hH好您你没让还蛮挺太很有看不记以略占待见参详链地来出原sSvVfFlL";

    private Furniture() {}

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
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && text.length() <= HeadingLine.MAX_LINE_LENGTH
                && (PAGE.matcher(text).matches()
                        || IMAGE.matcher(text).matches() || LINK.matcher(text).matches()
                        || JUDGEMENT.matcher(text).matches()
                        || isOpener(text));
    }

    /// Whether a pasted chat answer starts here, with a subject of its own.
    static boolean isOpener(String line) {
        String text = line.strip();
        return (text.endsWith("：") || text.endsWith(":")) && OPENER.matcher(text).matches();
    }

    /// Whether nothing but teasers of other pages follows.
    static boolean startsRelated(String line) {
        return line.contains("相关") && RELATED.matcher(line.strip()).matches();
    }
}
