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
        "好文要顶 关注我 收藏该文", "Last updated: May 1, 2020"})
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
        "Last modified time is compared", "Share on write", "Share via message passing", "分享到多个线程的变量"})
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

    private static List<String> entries(String text) {
        return Outline.of(text, 1, true).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(), entry.kind().label(), entry.title())).toList();
    }
}
