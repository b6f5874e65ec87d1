package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"当前位置: 首页 > 正文", "首页 博客 下载 社区", "首页 > Java > 并发", "Home » Java", "上一篇：快速排序", "下一篇 »",
        "阅读(128)",
        "浏览 3.2k", "评论 (3)", "下载次数: 87", "5 min read", "12 Comments", "原创 于 2021-03-04 10:11:12 发布 · 阅读量3.2k",
        "2011-07-26 18:27浏览 413评论(3)分类:编程语言", "posted @ 2019-08-01 10:00 someone 阅读(9)", "CC 4.0 BY-SA版权",
        "© 2020 Example",
        "Copyright © 2020 Example", "本文为博主原创文章，转载请附上链接", "本文链接：https://a.example/1", "转载请注明出处", "文章标签： kafka java",
        "著作权归作者所有", "京ICP备00000000号", "分享到：", "您还没有登录,请您登录后再发表评论", "登录后才能评论", "登录 注册", "发表评论",
        "扫码关注公众号", "heap.rar (16.5 KB)", "Skip to content", "Share this post", "Leave a Reply", "Previous post: Heaps",
        "Posted on May 1, 2020", "粉丝 - 12", "2020-01-02 10:11:12 发布", "2020-01-02 阅读 12",
        "Written by Some One on May 1, 2020", "Share on Twitter",
        "长按识别二维码", "登录 | 注册", "Last modified 3 days ago",
        "[«](https://a.example/1) 上一篇： [堆](https://a.example/1 \"2020\")",
        "posted on 2020-05-01 10:00  [me](https://a.example) 阅读(0)",
        "好文要顶 关注我 收藏该文", "Last updated: May 1, 2020",
        "+加关注", "关注 - 2", "支持(0) 反对(1)", "刷新评论刷新页面返回顶部", "昵称： 某某", "【推荐】某云新用户首月免费", "个人分类：", "2021-03-04 10:11:12",
        "2021年03月04日 10:11:12", "128 人赞同了该文章", "被浏览 12,345", "赞同 1.2 万", "添加评论", "首发于 某专栏", "本文正在参加某某征文活动",
        "内容由 AI 生成，请核对重要信息", "已深度思考（用时 12 秒）", "已阅读 12 个网页", "已使用 Microsoft OneNote 2016 创建。", "喜欢此内容的人还喜欢",
        "编辑于 2021-03-04 10:11", "上次更新: 2021/3/4 10:11:12", "在 GitHub 上编辑此页", "来自印象笔记", "Asked 5 years, 2 months ago",
        "Viewed 12k times", "Add a comment", "Thought for 12 seconds",
        "ChatGPT can make mistakes. Check important info.",
        "Open in app", "On this page", "Was this page helpful? Yes No", "Code Issues 12 Pull requests 3 Actions",
        "某博 首页 随笔 联系 订阅 管理", "返回主页 某某", "< 2021年3月 >"})
    void of_lineOfTheFrame_isJunk(String line) {
        assertThat(entries("堆排序\n\n一种排序，用堆。\n\n" + line + "\n")).contains("5 junk " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"评论系统", "本文从写和读两个方面介绍", "分享变量要加锁", "登录态怎么保存", "收藏夹的表结构", "首页缓存", "关注关系用什么存", "推荐系统", "阅读器",
        "Sharding",
        "Last writer wins", "Next-key lock", "Follower read", "Home directory", "Subscribe and publish",
        "Copyright law", "Search tree",
        "上一个节点", "原创性检测", "点赞系统的设计", "扫描二维码后，手机端把令牌发给服务端", "登录/注册怎么防刷？？", "登录/注册接口要限流", "登录后查看订单要鉴权",
        "尚未登录的用户跳转到登录页", "粉丝：拉模式读取时合并", "2024-03-02 编辑距离", "2023-05-01 阅读源码", "2024-01-02 发布订阅", "2024-01-02 用流做消息发布",
        "Written in C, single-threaded", "Written by one thread at a time", "Published on a topic", "版权归属怎么存",
        "Last modified time is compared", "Share on write", "- 收藏", "关注：大V的粉丝太多", "支持(可选)", "2021-03-04",
        "分类：聚簇索引和非聚簇索引",
        "来自客户端的请求", "更多", "标签：用位图存", "首发于主库的写入", "编辑于主库", "Ask the leader", "Viewed by the reader", "Thought for food",
        "On this host", "Share via message passing", "分享到多个线程的变量"})
    void of_lineThatOnlyBeginsLikeTheFrame_isNotJunk(String line) {
        assertThat(entries("堆排序\n\n一种排序，用堆。\n\n" + line + "\n\n正文在此。\n"))
                .noneMatch(entry -> entry.startsWith("5 junk"));
    }

    @Test
    void of_buttonsInARow_areJunk() {
        assertThat(entries("堆排序\n\n正文在此。\n\n踩\n收藏 4\n分享\n打赏\n")).contains("5 junk 踩", "6 junk 收藏 4", "7 junk 分享",
                "8 junk 打赏");
    }

    @Test
    void of_wordOfAButtonAlone_isNotJunk() {
        assertThat(entries("# 系统\n\n搜索\n\n倒排索引：词到文档的表。\n")).noneMatch(entry -> entry.contains("junk"));
    }

    @Test
    void of_readersComments_areJunkUpToTheNextHeading() {
        String text = "堆排序\n\n正文在此。\n\n评论\n3 楼 duzi 2013-12-03\n为什么不用归并？\n\n堆是什么？\n\n## 归并排序\n\n为什么稳定？\n";

        assertThat(entries(text)).contains("5 junk 评论", "6 junk 3 楼 duzi 2013-12-03", "7 junk 为什么不用归并？", "9 junk 堆是什么？",
                "11 topic 归并排序", "13 question 为什么稳定？");
    }

    @Test
    void of_commentsInEnglish_areJunk() {
        String text = "# Heaps\n\nA heap is a tree.\n\n2 Comments\n\nsomeone says:\n\nWhy not a list?\n";

        assertThat(entries(text)).contains("5 junk 2 Comments", "7 junk someone says:", "9 junk Why not a list?");
    }

    @Test
    void of_commentsAsASubject_keepWhatFollows() {
        assertThat(entries("评论\n\n评论表怎么设计？\n\n按楼层存。\n")).contains("3 question 评论表怎么设计？");
    }

    @Test
    void of_teasersWithTexts_areJunkByTheirTitlesAlone() {
        String text = "堆排序\n\n正文在此。\n\n相关资源推荐\n归并排序\n归并排序先分后合。\n\n希尔排序\n" + "先按步长分组再插入排序，".repeat(12)
                + "\n\n基数排序\n按位排…\n\n二、快速排序\n\n为什么快？\n";

        assertThat(entries(text)).contains("5 junk 相关资源推荐", "6 junk 归并排序", "9 junk 希尔排序", "12 junk 基数排序",
                "15 topic 快速排序", "17 question 为什么快？")
                .noneMatch(entry -> entry.startsWith("7 ") || entry.startsWith("10 ") || entry.startsWith("13 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"缓存行按块读入。", "**缓存一致**", "缓存一致：", "缓存行是什么？？"})
    void of_ownWordsBelowTeasers_areReadAgain(String line) {
        assertThat(entries("堆排序\n\n正文在此。\n\n推荐阅读：\n\n归并排序\n\n" + line + "\n\n为什么快？\n"))
                .contains("7 junk 归并排序", "11 question 为什么快？").doesNotContain("9 junk " + line);
    }

    @Test
    void of_secondPageBelowTeasers_isReadAgain() {
        String text = "堆排序\n\n正文在此。\n\n推荐阅读：\n\n归并排序\n\n首页 博客 下载 社区\n\n为什么需要日志？\n\n为了恢复。\n";

        assertThat(entries(text)).contains("7 junk 归并排序", "9 junk 首页 博客 下载 社区", "11 question 为什么需要日志？");
    }

    @Test
    void of_linkAmongTeasers_isKept() {
        assertThat(Outline.of("# 锁\n\n文。\n\n相关阅读：\n\n[[paxos]]\n", 1, false).links()).extracting(TopicLink::target)
                .containsExactly("paxos");
    }

    @Test
    void of_bars_areJunkOnACopiedPage() {
        String text = "某博Logo\n首页\n新闻\n问答\n登录\n返回主页 某某\n堆排序\n1、建堆，从最后一个父节点开始\n\n正文在此。\n\n发表评论\n登录后才能评论\n";

        assertThat(entries(text)).contains("1 junk 某博Logo", "2 junk 首页", "3 junk 新闻", "5 junk 登录", "7 topic 堆排序");
    }

    @Test
    void of_wordsOfBars_areKeptInNotes() {
        assertThat(entries("项目模块\n\n新闻\n消息\n活动\n\n正文在此。\n")).noneMatch(entry -> entry.contains("junk"));
    }

    @Test
    void of_shortLinesBetweenTheFrame_areJunkBelowTheTitle() {
        String text = "首页 > 算法\n堆排序\n2021年03月04日 10:11:12\n\n_some_one_\n\n阅读数：16\n\n标签：\n\nheap\nsort\n\n更多\n个人分类：\n\n树\n"
                + "版权声明：转载请注明出处\n\n堆：一种完全二叉树\n";

        assertThat(entries(text)).contains("2 topic 堆排序", "5 junk _some_one_", "9 junk 标签：", "11 junk heap",
                "12 junk sort",
                "14 junk 更多", "17 junk 树", "20 topic 堆");
    }

    @ParameterizedTest
    @ValueSource(strings = {"堆是一种完全二叉树，父节点不小于子节点", "堆是树。", "堆是什么？", "## 堆"})
    void of_ownLineBetweenTheFrame_isKept(String line) {
        assertThat(entries("堆排序\n\n正文在此。\n\n阅读(3)\n\n" + line + "\n\n发表评论\n"))
                .noneMatch(entry -> entry.startsWith("7 junk"));
    }

    @Test
    void of_blocksBelowTheArticle_areJunkButTheNumbersOfACalendar() {
        String text = "堆排序\n\n正文在此。\n\n登录后才能评论\n粉丝： 3\n<\t2021年3月\t>\n日\t一\t二\t三\t四\t五\t六\n28\t1\t2\t3\t4\t5\t6\n"
                + "随笔档案\n2020年4月(1)\nMaven(5)\nJVM(4)\nSQL(9)\n阅读排行榜\n1. 归并排序详解(163)\n";

        assertThat(entries(text))
                .contains("7 junk <\t2021年3月\t>", "10 junk 随笔档案", "11 junk 2020年4月(1)", "12 junk Maven(5)",
                        "15 junk 阅读排行榜", "16 junk 1. 归并排序详解(163)")
                .noneMatch(entry -> entry.startsWith("8 ") || entry.startsWith("9 "));
    }

    @Test
    void of_paragraphBelowBlocks_isReadAgain() {
        String text = "登录 | 注册\n粉丝： 3\n随笔档案\n2020年4月(1)\n\n" + "堆排序先建堆再取堆顶。".repeat(6) + "\n\n堆：一种树\n";

        assertThat(entries(text)).contains("4 junk 2020年4月(1)", "8 topic 堆");
    }

    @Test
    void of_blockOfASideBar_isASubjectInNotes() {
        assertThat(entries("有序集合的应用\n\n阅读排行榜\n\n用阅读数作分值：取前十。\n")).noneMatch(entry -> entry.contains("junk"));
    }

    @Test
    void of_teasersBelowComments_leadBackToThem() {
        String text = "堆排序\n\n正文在此。\n\n评论列表\n#1楼 2021-03-04 10:11 某某\n很有用\n\n相关博文：\n· 归并排序\n» 更多推荐...\n昵称： 某某\n堆：一种树\n";

        assertThat(entries(text)).contains("5 junk 评论列表", "10 junk · 归并排序", "11 junk » 更多推荐...", "13 junk 堆：一种树");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:/", "docs.example.org/en/heap", "heap_module.html#sift", "#算法# #面试#",
        "<a href=\"/subject/1\" target=\"_blank\">#算法#</a> <a href=\"/subject/2\">#面试#</a>"})
    void of_restOfALink_isJunk(String line) {
        assertThat(entries("堆排序\n\n正文在此。\n" + line + "\n")).contains("4 junk " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Node.js", "ASP.net", "index.html", "#算法", "<a href=\"#heap\">堆</a>", "读/写",
        "堆 a.example.org/x"})
    void of_lineThatOnlyResemblesALink_isNotJunk(String line) {
        assertThat(entries("堆排序\n\n正文在此。\n" + line + "\n")).noneMatch(entry -> entry.startsWith("4 junk"));
    }

    @Test
    void of_wordAboveAnAddress_isItsLabel() {
        assertThat(entries("堆排序\n\n正文在此。\n\n来自\n\n<\nhttps://a.example/1\n>\n")).contains("5 junk 来自",
                "8 junk https://a.example/1");
    }

    @Test
    void of_wordAboveText_isNotTheLabelOfAnAddress() {
        assertThat(entries("消息\n\n正文在此。\n\n来源\n\n生产者：写入消息\n")).noneMatch(entry -> entry.contains("junk"));
    }

    @Test
    void of_frameBetweenParagraphs_countsAsNoText() {
        assertThat(entries("堆排序\n正文在此。\n阅读(3)\n希尔排序\n分组插入。\n登录后才能评论\n")).contains("4 topic 希尔排序");
    }

    @Test
    void of_longRowOfNumbersOnACopiedPage_isText() {
        assertThat(entries("堆排序\n阅读(3)\n登录后才能评论\n" + "12 ".repeat(2_500) + "\n希尔排序：分组插入。\n"))
                .contains("5 topic 希尔排序");
    }

    @Test
    void of_linkWithoutWordsBelowTeasers_isPassedOver() {
        assertThat(entries("堆排序\n\n正文在此。\n\n相关文章\n\n[](https://a.example/1)\n")).contains("5 junk 相关文章");
    }

    private static List<String> entries(String text) {
        return Outline.of(text, 1, true).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(), entry.kind().label(), entry.title())).toList();
    }
}
