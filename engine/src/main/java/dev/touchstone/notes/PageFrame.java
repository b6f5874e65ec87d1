package dev.touchstone.notes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The frame of a page copied from the web, as one line of it shows: what blogs, forums, sites of documentation and
/// programs for notes print around a text.
final class PageFrame {

    /// Where one is on the site.
    private static final Pattern WAY = Pattern.compile("当前位置[：:].*|首页(?:\\s*[>»›/]\\s*\\S.*|(?:\\s+\\S{2,10}){2,})"
            + "|\\S{2,12} 首页(?:\\s+\\S{1,10}){2,20}|(?i:home\\s*[>»›]\\s*\\S.*)");

    /// How blogs in Chinese and in English frame their articles.
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

    /// What sites and programs say of themselves, by the first characters of a line.
    private static final List<Rule> RULES = List.of(
            new Rule("+＋关", "[+＋](?:加?关注|收藏|订阅)|关注(?:者|\\s*[-：:])\\s*\\d[\\d,.]*\\s*\\S{0,12}"),
            new Rule("支反刷返",
                    "支持\\s*[（(]\\d+[)）]\\s*反对\\s*[（(]\\d+[)）]|刷新(?:评论|页面).{0,20}|返回(?:主页|首页|顶部)(?:\\s.{1,24})?"),
            new Rule("昵码总", "昵称[：:]\\s*\\S.{0,30}|码龄\\s?\\d+\\s?年|总资产\\d.{0,60}"),
            new Rule("【", "【推荐】.{2,100}"),
            new Rule("个随", "(?:个人|随笔)分类[：:].{0,80}"),
            new Rule("<《", "[<《]+\\s*\\d{4}年\\d{1,2}月\\s*[>》]+"),
            new Rule("1234567890",
                    "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?"
                            + "|\\d[\\d,.]*[wWkK万]?\\s*(?:人(?:赞同了?该?(?:文章|回答)?|喜欢|关注)|次(?:浏览|点赞)|(?:篇|条)(?:文章|回复)|(?:个)?(?:粉丝|关注者))"
                            + "|\\d+ 声望.{0,20}|\\d[\\d,.]* (?:gold|silver|bronze) badges?.{0,60}|\\d[\\d,.]*[kKmM]? [Ff]ollowers"),
            new Rule("被好赞添写查邀申真还首收",
                    "被浏览\\s*[\\d,]+|好问题\\s*\\d+|赞同\\s*[\\d,.]+\\s?[万wWkK]?.{0,40}|添加评论|写(?:回答|评论|留言)|查看全部 ?\\d+ ?个回答|邀请回答|申请转载"
                            + "|真诚赞赏，手留余香|还没有人赞赏.{0,30}|首发于 .{1,30}|(?:本文)?收录于(?:以下)?(?:专栏|合集|话题).{0,60}"),
            new Rule("本这我持",
                    "本文(?:正在|已)参[加与].{0,60}|(?:这是)?我(?:正在)?参[加与].{0,60}(?:活动|挑战|计划).{0,60}|持续创作，加速成长.{0,80}"
                            + "|本(?:回答|内容|文)由 ?AI ?生成.{0,40}|本作品(?:系原创，)?采用.{2,80}(?:许可|协议).{0,20}"),
            new Rule("内已思联", "内容由 ?AI ?(?:大模型)?生成.{0,40}|(?:已深度思考|思考(?:已完成|过程)?)\\s*[（(]用时 ?\\d+ ?秒[)）].{0,8}"
                    + "|已(?:阅读|搜索到?) ?\\d+ ?个网页.{0,8}|已使用 ?(?:Microsoft )?OneNote(?: \\d{4}| for .{1,12})? ?创建[。.]?"),
            new Rule("喜预继轻点微若抵优福您专超登觉扫",
                    "喜欢此内容的人还喜欢|预览时标签不可点|继续滑动看下一个|轻[点触]两下取消(?:赞|在看)|点击(?:上方|下方|蓝字).{0,20}关注.{0,20}|微信扫一扫.{0,20}"
                            + "|若有收获，就点个赞吧|您?愿意向朋友推荐.{2,30}|专栏收录该内容|超级会员免费看|觉得还不错\\? ?一键收藏"
                            + "|登录[\\s/]*注册\\s*即可.{2,20}|福利倒计时|优惠[券劵]"),
            new Rule("编上最贡由在更",
                    "编辑于\\s*\\d{4}[-/年].{0,40}|(?:上次|最近)更新[：:]\\s*\\d{4}.{0,30}|最后编辑于\\s?[：:]?.{0,40}|由 (?:谁|\\S{1,20}) 强力驱动"
                            + "|在 ?(?:GitHub|Gitee|GitLab) ?上(?:编辑|查看)(?:此页|本页)?|编辑此页"),
            new Rule("来分印",
                    "来自(?: ?<? ?https?://\\S{1,300}|印象笔记|有道云笔记)\\s?>?|分享自\\s?\\S.{0,40}|分区 .{1,40} 的第 \\d+ 页"),
            new Rule("AaSsVv",
                    "(?i:asked (?:.{0,40} ago|[a-z]{3} \\d.{0,30})|ask (?:a )?question|answered .{1,60}\\d{2}:\\d{2}|viewed [\\d.,]+[km]?(?: times)?|add a comment\\s?\\|?|show \\d+ more comments?"
                            + "|sorted by:?.{0,60}|sign up or log in|share improve this (?:question|answer).{0,40}|share\\s+cite.{0,40}|view page source)"),
            new Rule("CcOoMmNnTtRrGgDdBbWwHhPp",
                    "(?i:chatgpt can make mistakes.{0,60}|thought for (?:\\d+|a few|a couple of) (?:seconds?|minutes?)|created with (?:microsoft onenote|evernote|notion)\\b.{0,20}"
                            + "|open in app|member-only story|on this page|not the answer you.re looking for\\?.{0,160}|browse other questions tagged.{0,120}|hot network questions"
                            + "|recommended from medium|text to speech|go to file|no (?:releases|packages) published|built with .{2,40} using a .{2,60}"
                            + "|was this (?:page|article|post) helpful\\?.{0,20}|code\\s+issues\\s+(?:\\d+\\s+)?pull requests.{0,80}|watch\\s+\\d.{0,20}fork\\s.{0,30}star.{0,12}"
                            + "|modified .{1,20} ago|theme by \\S.{0,40}|helped? us improve.{0,60}|report (?:this|content).{0,20})"));

    /// Words on buttons: furniture where several stand together, a subject where one stands alone.
    private static final Set<String> BUTTONS = Set.of("踩", "赞", "顶", "举报", "打赏", "赞赏", "分享", "收藏", "搜索", "关注", "登录",
            "注册", "回复", "编辑", "删除", "复制链接", "share", "tweet", "like", "reply", "subscribe", "search", "menu", "log in",
            "login", "follow");

    /// On bars and below texts of a page that shows its frame elsewhere: subjects where they stand alone.
    private static final Set<String> WORDS = Set.of("首页", "主页", "新闻", "博客", "博问", "专区", "闪存", "班级", "问答", "社区", "下载",
            "学习", "课程", "会员", "会员中心", "消息", "历史", "创作中心", "发布", "沸点", "直播", "活动", "发现", "热榜", "写文章", "动态", "圈子", "推荐",
            "联系", "订阅", "管理", "新随笔", "我的", "更多", "展开", "收起", "已关注", "私信", "登录/注册", "登录 / 注册", "复制", "复制代码", "运行", "喜欢",
            "在看", "点赞", "评论", "原创", "转载", "目录", "标签", "分类", "专栏", "帮助", "反馈", "关于", "home", "sign in", "sign up",
            "following", "listen", "about", "blog", "archive", "archives", "tags", "categories", "contact", "rss",
            "questions", "users", "copy", "copy code", "edit", "print", "next", "previous", "privacy", "terms", "help",
            "status", "careers", "products", "more");

    /// Head the blocks beside or below a text.
    private static final Pattern BLOCK = Pattern.compile(
            "(?:常用链接|我的(?:标签|随笔|评论|参与)|随笔(?:分类|档案)|(?:文章|日志)(?:分类|档案|归档|存档)|分类目录|分类专栏|标签云|(?:最新|近期|最近|热门)(?:评论|留言|标签|分类)"
                    + "|(?:阅读|评论|推荐|点击|人气|下载)排行榜?|历史上的今天|最新 ?(?:IT ?)?新闻|友情链接|最近访客|积分与排名|归档|个人成就"
                    + "|(?i:archives|categories|tag cloud|recent comments|blogroll))\\s*[：:]?(?:\\s*[（(]\\d+[)）])?");

    /// Before what a blog files a text under.
    private static final Pattern LABEL = Pattern
            .compile("(?:(?:文章)?(?:标签|分类|类别|专栏|归类)|(?i:tags?|categor(?:y|ies)))\\s?[：:].{0,100}");

    /// The first characters of [#FRAME], for a glance before it is tried.
    private static final String STARTS = "0123456789#©<«»←→>[(当首好升粉园脚评如上下前点收转版阅展浏访推原翻已于发最创更本引分文所专著公关您你还尚请登扫长欢相猜大热近随往全精网读用留";
    private static final Set<String> ENGLISH_STARTS = Set.of("al", "ba", "cc", "co", "ed", "fi", "fo", "ho", "la", "le",
            "mo", "ne", "po", "pr", "pu", "re", "sh", "si", "sk", "su", "wr", "yo");

    /// Longer lines are no frame, in UTF-16 units.
    private static final int MAX_FRAME = 200;
    private static final int MAX_WORD = 12;

    /// @param starts the characters that a line of it may begin with
    private record Rule(String starts, Pattern pattern) {

        Rule(String starts, String pattern) {
            this(starts, Pattern.compile(pattern));
        }

        boolean matches(String text) {
            return starts.indexOf(text.charAt(0)) >= 0 && pattern.matcher(text).matches();
        }
    }

    private PageFrame() {}

    /// Whether the line belongs to the frame of a page, wherever it stands.
    static boolean isFrame(String text) {
        return mayBe(text) && (isWay(text) || (mayBeCommon(text) && FRAME.matcher(text).matches())
                || RULES.stream().anyMatch(rule -> rule.matches(text)));
    }

    /// Whether the line says where on its site a page is.
    static boolean isWay(String text) {
        return text.length() <= MAX_FRAME
                && (text.contains("首页") || text.startsWith("当前位置") || text.regionMatches(true, 0, "home", 0, 4))
                && WAY.matcher(text).matches();
    }

    /// Whether the line heads a block beside the text of a page.
    static boolean isBlock(String text) {
        return text.length() <= MAX_FRAME && BLOCK.matcher(text).matches();
    }

    static boolean isButton(String text) {
        return text.length() <= MAX_WORD && BUTTONS.contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether the line is a word that stands on bars, or a label of what a text is filed under.
    static boolean isWord(String text) {
        String word = text.length() <= MAX_WORD ? text.toLowerCase(Locale.ROOT) : "";
        return WORDS.contains(word) || BUTTONS.contains(word) || word.endsWith("logo") || isLabel(text);
    }

    private static boolean isLabel(String text) {
        return text.length() <= MAX_FRAME && LABEL.matcher(text).matches();
    }

    /// What asks is never dropped.
    private static boolean mayBe(String text) {
        return !text.isEmpty() && text.length() <= MAX_FRAME && !Questions.endsAsQuestion(text);
    }

    private static boolean mayBeCommon(String text) {
        char first = text.charAt(0);
        boolean latin = first < 0x80 && Character.isLetter(first);
        return (latin
                ? ENGLISH_STARTS.contains(text.substring(0, Math.min(2, text.length())).toLowerCase(Locale.ROOT))
                        || text.indexOf("B)") > 0 || text.indexOf("B）") > 0
                : STARTS.indexOf(first) >= 0) || text.indexOf('热') > 0 || text.indexOf('备') > 0;
    }
}
