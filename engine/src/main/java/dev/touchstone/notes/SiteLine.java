package dev.touchstone.notes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a single line says about the site that it was copied from.
final class SiteLine {

    /// Wider lines are no link of a list, in columns of a terminal.
    private static final int MAX_LINK = 64;
    private static final int MAX_WORDS = 12;
    private static final int MAX_PHRASE = 120;

    private static final Pattern SKIP = Pattern.compile(
            "(?i)(?:skip|jump) (?:to|over) (?:the )?(?:main |primary )?(?:content|navigation|search|article|body|sidebar|menu).{0,20}"
                    + "|skip navigation(?: links)?|跳(?:到|至|转到)(?:正文|(?:主要|主)?内容)|跳过导航");

    /// Stands between the lists above and the text, or below the title.
    private static final Pattern META = Pattern
            .compile("(?i)version:? v?\\d.{0,20}|on this page|in this (?:article|page)|copy page"
                    + "|(?:table of|page) contents|edit (?:this page|on .{1,20})|view source|本页(?:目录|内容)|此页内容|本文内容");

    private static final Set<String> CONTENTS = Set.of("on this page", "in this article", "in this page", "contents",
            "table of contents", "page contents", "目录", "本页目录", "本页内容", "此页内容", "本文内容", "文章目录");

    /// Stands where a page ends, and nowhere else.
    private static final Pattern END = Pattern.compile("(?i)(?:edit|improve) this (?:page|article|doc).{0,30}"
            + "|edit (?:page|on (?:github|gitlab).{0,20})|suggest (?:an )?(?:edits?|changes?)(?: to this page)?"
            + "|report (?:an |this )?(?:issue|content|page).{0,40}|view (?:this page|page source|source) ?.{0,20}"
            + "|(?:this page was )?last (?:updated|modified|edited|reviewed)\\b.{0,10}\\d.{0,40}"
            + "|(?:was|is) this (?:page|article|section|content|documentation) helpful.{0,20}"
            + "|did (?:you find )?this (?:page|article) .{0,20}help.{0,20}|[©ⓒ].{0,100}|copyright (?:©|\\(c\\)|\\d{4}).{0,100}"
            + "|(?:built|made|created|generated|website built) (?:with|by|using) \\S.{0,40}"
            + "|[\\d.,]+[km]? followers.{0,60}|published in \\p{Lu}.{0,40}|written by \\p{Lu}.{0,40}"
            + "|(?:在 ?GitHub ?上)?编辑(?:此页|本页|此页面).{0,20}|(?:上次|最近|最后)(?:更新|修改)(?:时间|于)?\\s*[：:]?\\s*\\d.{0,30}"
            + "|此(?:页|页面|文章)(?:对您|对你)?(?:是否)?有(?:帮助|用).{0,10}");
    private static final String END_STARTS = "eisrvltwdbmgpw©ⓒcn在编上最此0123456789";

    /// Leads to the page before or after.
    private static final Pattern TURN = Pattern
            .compile("(?:Previous|PREVIOUS|Prev|Next|NEXT)(?: (?:page|topic|chapter|section))?(?: ?[»→])?"
                    + "|[«←] ?(?:Previous|Prev)|上一[页篇节章]|下一[页篇节章]");

    /// Words of the bars of a site.
    private static final Set<String> WORDS = Set.of("docs", "documentation", "search", "search docs", "blog", "about",
            "about us",
            "home", "menu", "english", "ctrl k", "ctrlk", "⌘k", "ctrl+k", "k", "log in", "login", "sign in", "sign up",
            "register",
            "get started", "getting started", "github", "gitlab", "pricing", "community", "api reference", "guide",
            "guides",
            "tutorial", "tutorials", "examples", "toggle navigation", "toggle theme", "open in app", "write",
            "products",
            "solutions", "resources", "company", "careers", "download", "downloads", "support", "help", "help center",
            "status",
            "press", "privacy", "privacy policy", "rules", "terms", "terms of service", "terms of use", "contact",
            "contact us",
            "legal", "cookies", "cookie policy", "faq", "changelog", "releases", "roadmap", "news", "twitter", "x",
            "discord",
            "slack", "stack overflow", "youtube", "linkedin", "facebook", "newsletter", "subscribe", "follow", "share",
            "listen",
            "donate", "forum", "ecosystem", "become a sponsor", "text to speech", "dark mode", "light mode", "more",
            "learn",
            "courses", "jobs", "sitemap", "troubleshooting", "feedback", "explore", "login/register", "sign in/up",
            "yes", "no",
            "文档", "指南", "教程", "博客", "社区", "首页", "搜索", "登录", "注册", "关于", "关于我们", "简体中文", "中文", "更新日志", "生态系统");

    private SiteLine() {}

    /// The words of a line as a page shows them.
    static String shown(String line) {
        String text = Titles.plain(line).strip();
        int start = 0;
        while (start < text.length() && "#-*+•>".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean marked = start > 0 && start < text.length() && text.charAt(start) == ' ';
        text = marked ? text.substring(start).strip() : text;
        return text.endsWith("¶") || text.endsWith("#") ? text.substring(0, text.length() - 1).strip() : text;
    }

    static boolean skips(String text) {
        return !text.isEmpty() && "sSjJ跳".indexOf(text.charAt(0)) >= 0 && text.length() <= MAX_LINK
                && SKIP.matcher(text).matches();
    }

    static boolean isMeta(String text) {
        return text.length() <= MAX_LINK && META.matcher(text).matches();
    }

    static boolean headsContents(String text) {
        return CONTENTS.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean ends(String text) {
        return !text.isEmpty() && text.length() <= MAX_PHRASE
                && END_STARTS.indexOf(Character.toLowerCase(text.charAt(0))) >= 0 && END.matcher(text).matches();
    }

    static boolean turns(String text) {
        return text.length() <= MAX_WORDS * 2 && TURN.matcher(text).matches();
    }

    static boolean isWord(String text) {
        return text.length() <= MAX_WORDS * 2 && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether the line can be a link of a list: short, no sentence, no code.
    static boolean isLink(String text) {
        if (text.isEmpty() || Phrase.columns(text) > MAX_LINK || Lines.looksLikeCode(text)) {
            return false;
        }
        boolean ends = ".。!！;；:：,，…".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ends && text.indexOf('。') < 0 && text.indexOf('，') < 0 && text.indexOf('\t') < 0
                && text.split(" ", MAX_WORDS + 2).length <= MAX_WORDS;
    }
}
