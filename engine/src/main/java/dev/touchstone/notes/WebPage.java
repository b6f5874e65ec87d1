package dev.touchstone.notes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A page copied from the web, line by line: the article, or what stands around it. For one pass from top to bottom.
///
/// Blogs in Chinese and in English frame their articles alike: where one is, who may copy it, how often it was read,
/// what to press, then teasers of other pages and what readers said.
final class WebPage {

    /// What a line is to the page.
    enum Part {
        ARTICLE, FURNITURE, TEASER, TEASER_TEXT
    }

    private enum Section {
        ARTICLE, TEASERS, COMMENTS
    }

    private static final Pattern WAY = Pattern.compile("当前位置[：:].*|首页(?:\\s*[>»›/]\\s*\\S.*|(?:\\s+\\S{2,10}){2,})"
            + "|(?i:home\\s*[>»›]\\s*\\S.*)");

    private static final Pattern LINK = Pattern
            .compile("\\[([^\\[\\]]{0,200})\\]\\(http[^()\\s]{1,300}(?:\\s+\"[^\"]{0,200}\")?\\)");

    private static final Pattern FRAME = Pattern.compile("脚注|评论|如果你有任何意见.*评论.*"
            + "|(?:上|下)一(?:篇|章|节|页)(?:文章)?(?:[：:].*|\\s*[<>»«→←].*)?|[<>«»←→]\\s*(?:上|下|前|后)一[篇页].{0,80}"
            + "|(?:点赞|收藏|转载)(?:[：:\\s\\d].{0,40})?|(?:版权声明|阅读全文|展开阅读|展开全文|阅读原文)[：:]?.{0,120}"
            + "|(?:阅读|浏览|评论|下载|访问|推荐)(?:次数|量|数)?\\s*[：:（(]?\\s*\\d[\\d.,wWkK万]*\\s*[)）次条]?"
            + "|\\d+\\s*(?:条评论|次阅读|人点赞|人收藏|(?i:comments?|min(?:ute)?s? read|views|likes|claps))"
            + "|(?:(?:原创|转载|翻译|已?于|发布于|发表于|最后(?:更新|发布|修改)(?:于|时间)?|创作时间|更新时间)\\s*[：:]?\\s*)+\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}.{0,120}"
            + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:.{0,40}(?:(?:阅读|浏览|评论|收藏)(?:次数|量|数)?\\s*[：:（(]?\\s*\\d|分类(?:专栏)?\\s*[：:]).{0,60}|[\\s\\d:]{0,12}(?:发布|编辑))"
            + "|posted (?:@|on \\d{4}).{1,120}|好文要顶.{0,40}|关注我 收藏.{0,40}|升级成为会员|(?:粉丝|园龄)\\s*[-：:]\\s*\\d.{0,40}|CC (?:BY|\\d).{0,60}|©.{0,120}|(?i:copyright (?:©|\\(c\\)|\\d{4}).{0,120}|all rights reserved.{0,60})"
            + "|本文(?:为|系|是|由)\\S{0,12}(?:原创|转载|授权|首发|整理发布).{0,160}|本文(?:链接|地址|标题|作者|出处|来源|首发|转载自|转自).{0,160}"
            + "|(?:转载|引用|分享)(?:时)?请(?:注明|标明|保留|联系).{0,160}|(?:原文|文章)(?:链接|地址|出处|来源|标签|分类|目录)[：:].{0,160}|(?:分类专栏|所属专栏|专栏目录)(?:[：:].{0,80})?"
            + "|著作权归.{0,120}|版权(?:所有|归\\S{1,20}所有).{0,120}|\\S{0,12}ICP备.{0,80}|公安备案号.{0,80}|关于我们 .{0,120}"
            + "|分享(?:到|至)(?:[：:].*|\\s*(?:微信|微博|新浪|朋友圈|QQ|知乎|豆瓣).{0,20})?|分享这篇.{0,20}"
            + "|(?:您|你)(?:还没有|尚未|还未)登录.{0,40}|(?:还没有|尚未|还未)登录[，,].{0,40}|请先\\S{0,6}登录.{0,20}"
            + "|登录后(?:才|方)?(?:能|可以?|即可)\\S{0,4}(?:评论|查看|阅读|回复).{0,20}|登录后(?:评论|回复|查看全文|阅读全文)|登录[\\s|/]+(?:注册|会员)(?:[\\s|/].{0,60})?"
            + "|发表(?:评论|回复)|(?:扫码|扫描|长按|扫一扫).{0,20}(?:关注|加群|公众号).{0,40}|长按.{0,10}二维码.{0,20}|(?:欢迎|请)?关注(?:我|博主|作者|本|微信|我们)\\S{0,12}(?:公众号|专栏|博客).{0,60}"
            + "|[\\w.-]{1,80}\\.(?:rar|zip|7z|tar\\.gz|pdf|docx?|pptx?) ?[（(]\\d[\\d.]* ?[KMG]?B[)）].{0,20}"
            + "|(?i:skip to (?:main )?content|share this(?: (?:post|article|page|story|on|via)\\b.{0,40})?[：:]?|share (?:on|via) (?:twitter|x|facebook|linkedin|reddit|whatsapp|telegram|weibo|wechat|e-?mail)\\b.{0,40}|follow (?:us|me) on .{0,40}|leave a (?:comment|reply).{0,40}"
            + "|(?:previous|next) (?:post|article|page|chapter)(?:[：:].{0,80})?|edit (?:this page|on github).{0,20}"
            + "|posted (?:on|by|in) .{1,60}|filed under .{1,60}|(?:published|written) (?:on|in) .{0,30}\\d{4}.{0,20}|last (?:updated|modified)\\b.{0,20}(?:\\d|ago\\b).{0,30}"
            + "|sign (?:in|up)(?: to .{1,40})?|subscribe to .{0,60}newsletter.{0,20}|powered by .{1,60}|back to (?:the )?(?:home|blog)\\b.{0,20})"
            + "|(?:[Pp]ublished|[Ww]ritten) by(?: [A-Z][\\w.'’-]{0,30}){1,4}(?:,? (?:on|in) .{1,30})?");

    /// Words on buttons: furniture where several stand together, a subject where one stands alone.
    private static final Set<String> BUTTONS = Set.of("踩", "赞", "顶", "举报", "打赏", "赞赏", "分享", "收藏", "搜索", "关注", "登录",
            "注册", "回复", "编辑",
            "删除", "复制链接", "share", "tweet", "like", "reply", "subscribe", "search", "menu", "log in", "login",
            "follow");
    private static final int MIN_BUTTONS = 3;
    private static final int MAX_BUTTON = 12;

    private static final Pattern TEASERS = Pattern
            .compile("(?:相关(?:文章|阅读|推荐|博文|内容|资源推荐|文章推荐|话题)|推荐阅读|猜你喜欢|大家都在看|(?:热门|最新|近期|更多|随机|往期)(?:文章|推荐|博文)"
                    + "|(?:您|你)可能(?:还|也)?(?:会)?(?:感兴趣|喜欢)\\S{0,6}|(?i:related (?:posts|articles|content|reading)|recommended (?:posts|articles|for you)"
                    + "|you (?:may|might) also (?:like|enjoy)|more from \\S.{0,40}|recent posts|popular posts))[：:]?");
    private static final int MAX_TEASER = 120;

    private static final Pattern COMMENTS = Pattern
            .compile(
                    "(?:(?:全部|最新|热门|精彩|网友|读者|用户)?(?:评论|留言)|(?i:comments|responses))\\s*(?:[：:]|[（(]?\\d+[)）]?\\s*条?)?|\\d+ ?(?:条评论|(?i:comments|responses))");
    private static final Pattern COMMENTER = Pattern
            .compile("#?\\d+ ?楼.{0,60}|\\S{1,24} 热评|\\S{1,24}\\s+回复\\s+\\S{1,24}[：:].{0,200}"
                    + "|.{1,32}\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?|(?i:.{1,32} says:|.{1,32} (?:\\d+|an?) (?:minute|hour|day|month|year)s? ago)");
    private static final Pattern FLOOR = Pattern.compile("#?\\d+ ?楼\\s.{0,40}\\d{4}[-/年]\\d{1,2}.{0,20}|\\S{1,24} 热评");
    private static final int LOOKS_AHEAD = 3;

    /// Longer lines are no frame, in UTF-16 units.
    private static final int MAX_FRAME = 200;
    private static final String STARTS = "0123456789#©<«»←→>[(当首好升粉园脚评如上下前点收转版阅展浏访推原翻已于发最创更本引分文所专著公关您你还尚请登扫长欢相猜大热近随往全精网读用留";
    /// The first letters of the lines in English.
    private static final Set<String> ENGLISH_STARTS = Set.of("al", "ba", "cc", "co", "ed", "fi", "fo", "ho", "la", "le",
            "mo", "ne",
            "po", "pr", "pu", "re", "sh", "si", "sk", "su", "wr", "yo");

    private final Lines lines;
    private Section section = Section.ARTICLE;
    private int teaser = -1;

    WebPage(Lines lines) {
        this.lines = lines;
    }

    /// What line `i` is, which is asked for every line of text, in order.
    Part part(int i) {
        String text = shown(lines.at(i));
        if (mayFrame(text)) {
            if (WAY.matcher(text).matches()) {
                section = Section.ARTICLE;
            } else if (TEASERS.matcher(text).matches()) {
                section = Section.TEASERS;
                return Part.FURNITURE;
            } else if (startsComments(i, text)) {
                section = Section.COMMENTS;
            }
        }
        if (section != Section.ARTICLE && !isCut(text) && isHeading(i)) {
            section = Section.ARTICLE;
        }
        return switch (section) {
            case ARTICLE -> isFurniture(text) || isButton(i, text) ? Part.FURNITURE : Part.ARTICLE;
            case COMMENTS -> Part.FURNITURE;
            case TEASERS -> teaser(i, text);
        };
    }

    /// The line as the page shows it: links by their words.
    private static String shown(String line) {
        String text = line.strip();
        return text.indexOf("](http") < 0 ? text : LINK.matcher(text).replaceAll("$1");
    }

    private boolean isHeading(int i) {
        return HeadingLine.find(lines.at(i), lines.at(i + 1), 0)
                .filter(heading -> heading.form() == HeadingLine.Form.MARKDOWN
                        || heading.form() == HeadingLine.Form.NUMBERED)
                .isPresent();
    }

    /// Below the title of another page stands the start of its text, cut off or long.
    private Part teaser(int i, String text) {
        boolean below = teaser >= 0 && teaser == i - 1;
        if (isCut(text) || (below && (text.length() > MAX_TEASER || text.endsWith("。")))) {
            return Part.TEASER_TEXT;
        }
        if (text.length() > MAX_TEASER || isOwn(text)) {
            section = Section.ARTICLE;
            return Part.ARTICLE;
        }
        teaser = i;
        return Part.TEASER;
    }

    /// Whether no title of a page reads so: a sentence, a label, or a question of somebody who wonders.
    private static boolean isOwn(String text) {
        return "。.：:".indexOf(text.charAt(text.length() - 1)) >= 0 || text.endsWith("？？") || text.endsWith("??")
                || (text.startsWith("**") && HeadingLine.bold(text).isPresent());
    }

    private static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }

    private boolean startsComments(int i, String text) {
        if (FLOOR.matcher(text).matches()) {
            return true;
        }
        if (!COMMENTS.matcher(text).matches()) {
            return false;
        }
        int next = i;
        for (int k = 0; k < LOOKS_AHEAD; k++) {
            next = lines.next(next);
            if (COMMENTER.matcher(lines.at(next).strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    /// @param text of line `i`, which is no furniture by itself
    private boolean isButton(int i, String text) {
        if (text.length() > MAX_BUTTON || !BUTTONS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int row = 1;
        for (int k = lines.previous(i); k >= 0 && row < MIN_BUTTONS
                && isWord(lines.at(k).strip()); k = lines.previous(k)) {
            row++;
        }
        for (int k = lines.next(i); k < lines.size() && row < MIN_BUTTONS
                && isWord(lines.at(k).strip()); k = lines.next(k)) {
            row++;
        }
        return row >= MIN_BUTTONS;
    }

    private static boolean isWord(String text) {
        return BUTTONS.contains(text.toLowerCase(Locale.ROOT)) || isFurniture(text);
    }

    /// Whether the line belongs to the frame of a page, wherever it stands.
    static boolean isFurniture(String text) {
        return mayFrame(text) && (WAY.matcher(text).matches() || FRAME.matcher(text).matches());
    }

    /// A glance before the patterns are tried: what asks is never dropped.
    private static boolean mayFrame(String text) {
        if (text.isEmpty() || text.length() > MAX_FRAME || Questions.endsAsQuestion(text)) {
            return false;
        }
        char first = text.charAt(0);
        if (first < 0x80 && Character.isLetter(first)) {
            return ENGLISH_STARTS.contains(text.substring(0, Math.min(2, text.length())).toLowerCase(Locale.ROOT))
                    || text.indexOf("B)") > 0 || text.indexOf("B）") > 0 || text.indexOf('热') > 0
                    || text.indexOf('备') > 0;
        }
        return STARTS.indexOf(first) >= 0 || text.indexOf('热') > 0 || text.indexOf('备') > 0;
    }
}
