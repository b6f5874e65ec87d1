package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Entry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of interview questions as people keep them: items without marks, labels, links, answers below.
class QuestionListTest {

    @ParameterizedTest
    @ValueSource(strings = {"- 什么是缺页中断", "- 如何保证投递恰好一次", "2. 怎么给大表加列的", "- 日志段是怎么滚动的", "- 介绍下跳表", "3. 布隆过滤器了解吗",
        "- 栈和队列有啥区别", "Q: Name three page faults", "Q3. Tell the tale of a packet", "问：屏障放在哪一侧",
        "### Q2) Explain backpressure",
        "- Explain the commit protocol.", "- Difference between a latch and a lock",
        "- Explain CountDownLatch in depth", "2. Explain MVCC", "- 手写 LFU", "- 跳表和红黑树区别",
        "- [ ] Which pages are pinned?"})
    void of_itemThatAsks_isAQuestion(String line) {
        assertThat(entries(line + "\n")).singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(Kind.QUESTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 文档说明如何打包", "- 不知道怎么配置的人可以跳过", "先讲清楚如何落盘，再谈别的。\n下一行接着讲。", "### 简述", "### WhatsApp 的架构",
        "- 调度器决定如何分配时间片", "- 这就是页表分级的原因。", "这些边角情况是计数变慢的原因。", "- 手写体识别", "### Explain Plan 输出", "### EXPLAIN 的输出",
        "- [What is a latch?](#what-is-a-latch)"})
    void of_lineThatOnlyTellsOfAHow_isNoQuestion(String line) {
        assertThat(entries(line + "\n")).noneMatch(entry -> entry.kind() == Kind.QUESTION);
    }

    @Test
    void of_listOfWhatWasAsked_asksByEachItemAndNamesGaps() {
        String list = """
                # 春招一面
                1. 自我介绍
                2. 跳表和红黑树的区别
                3. 讲一讲写屏障，当时没答上来
                4. 段页式管理。
                5. 线程怎么唤醒
                6. 手撕：合并区间
                7. 你说了解过协程，知道它存在哪里吗
                8. 页框大小是多少？答了四千字节，又扯到 TLB
                9. 深挖项目
                """;

        assertThat(entries(list)).extracting(entry -> "%d %s %s".formatted(entry.line(), entry.kind().label(),
                entry.title())).containsExactly("1 topic 春招一面", "3 question 跳表和红黑树的区别",
                        "4 question 讲一讲写屏障，当时没答上来", "5 gap 段页式管理", "6 question 线程怎么唤醒", "7 gap 合并区间",
                        "8 question 你说了解过协程，知道它存在哪里吗", "9 question 页框大小是多少？");
    }

    @Test
    void of_linesWithoutNumbersThatMostlyAsk_areAListBelowItsTitle() {
        String list = """
                秋招二面
                自我介绍
                什么是虚拟内存
                介绍一下协程
                缓存淘汰算法
                索引为什么用 B+ 树
                跳表怎么插入
                """;

        assertThat(Outline.of(list, 1, true).entries()).extracting(entry -> entry.kind().label())
                .containsExactly("topic", "question", "question", "gap", "question", "question");
    }

    @Test
    void of_interviewsWithAnswersBelowTheNumbers_askByEachNumber() {
        String rounds = """
                某厂一面 50 分钟
                1: 自我介绍
                2: 页表怎么查
                先查 TLB
                3: 写屏障
                4: 缺页之后发生什么
                5: 伙伴系统
                按大小分开放
                6: 令牌桶和漏桶对比

                二面
                1、讲讲线程池的工作原理
                2、跳表
                3、你有什么问题要问我
                """;

        assertThat(Outline.of(rounds, 1, true).entries()).extracting(entry -> "%d %s %s".formatted(entry.line(),
                entry.kind().label(), entry.title())).containsSubsequence("3 question 页表怎么查", "5 gap 写屏障",
                        "6 question 缺页之后发生什么", "7 topic 伙伴系统", "9 question 令牌桶和漏桶对比",
                        "12 question 讲讲线程池的工作原理", "13 gap 跳表")
                .noneMatch(entry -> entry.contains("介绍")
                        || entry.contains("问我"));
    }

    @Test
    void of_numbersBelowAQuestionOfAnInterview_areItsAnswer() {
        String rounds = """
                一面
                1. 自我介绍
                2. 什么是令牌桶
                1）固定速率放令牌
                2）桶满就丢掉
                3. 怎么限流
                4. 有哪些限流算法
                """;

        assertThat(Outline.of(rounds, 1, true).entries()).filteredOn(entry -> entry.kind() == Kind.GAP).isEmpty();
    }

    @Test
    void of_questionsWithABlankLineBetween_areAList() {
        String list = "二面总结\n\n什么是写时复制\n\n段页式管理\n\n锁是怎么升级的\n\n介绍下缓冲池\n";

        assertThat(Outline.of(list, 1, true).entries()).extracting(entry -> entry.kind().label())
                .containsExactly("topic", "question", "gap", "question", "question");
    }

    @Test
    void of_itemsThatTell_areNoListOfQuestions() {
        String list = """
                # 限流
                - 无论什么请求都先取令牌
                - 桶里剩多少；取走一枚
                - 不管哪个节点都一样
                - 令牌桶
                """;

        assertThat(entries(list)).noneMatch(entry -> entry.kind() == Kind.GAP || entry.kind() == Kind.QUESTION);
    }

    @Test
    void of_itemsWithAnswersBelow_areNoBareList() {
        String list = """
                1. 线程怎么唤醒
                用信号量。
                2. 段页式管理
                先分段，再分页。
                3. 什么是写屏障
                拦下每次写。
                """;

        assertThat(entries(list)).noneMatch(entry -> entry.kind() == Kind.GAP);
    }

    @Test
    void of_boldQuestionsBelowAHeading_headTheirAnswers() {
        List<Entry> entries = entries("""
                ## 缓存

                **什么是缓存雪崩？**

                - **令牌桶**：先限流。

                **缓存穿透怎么解决**

                布隆过滤器。

                **谁来预热？**
                """);

        assertThat(entries).filteredOn(entry -> entry.kind() == Kind.QUESTION).extracting(Entry::title)
                .containsExactly("什么是缓存雪崩？", "缓存穿透怎么解决", "谁来预热？");
        assertThat(entries).filteredOn(entry -> entry.kind() == Kind.QUESTION)
                .extracting(entry -> entry.answer().orElseThrow().line()).containsExactly(5, 9, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"消息的撤回实现？？", "bitmap 的使用？？", "核心线程数怎么设", "1.7 用分段锁，对不对"})
    void of_partThatIsAskedFor_isAQuestion(String line) {
        assertThat(entries("# 笔记\n\n" + line + "\n").getLast().kind()).isEqualTo(Kind.QUESTION);
    }

    @Test
    void of_labelsOfQuestions_areNoPartOfTheTitle() {
        String note = """
                **Q1: 页框是什么？**

                **详细答案：**

                物理内存的一格。

                ### Question 2: what is a frame

                A slot.
                """;

        List<Entry> entries = entries(note);

        assertThat(entries).extracting(Entry::title).containsExactly("页框是什么？", "what is a frame");
        assertThat(entries).allMatch(entry -> entry.answer().filter(answer -> answer.line() > 0).isPresent());
    }

    @Test
    void of_questionsOneBelowTheOther_areNotAnsweredByEachOther() {
        List<Entry> entries = entries(
                "- 刷盘何时发生？\n- 用什么压缩\n\n1. Is it safe?\n   Only on Linux.\n2. Is it fast?\n3. a line\n");

        assertThat(entries).filteredOn(entry -> entry.title().endsWith("？") || entry.title().endsWith("?"))
                .extracting(entry -> entry.answer().orElseThrow().state().label())
                .containsExactly("open", "answered", "open");
    }

    @Test
    void of_answerAsTheNextItem_answers() {
        assertThat(entries("- 刷盘何时发生？\n- 答：提交时\n").getFirst().answer().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void of_questionThatIsALinkToANote_isAskedInItsWordsAndNotAnsweredByTheAddress() {
        List<Entry> entries = entries("1.[什么是段页式？](os/paging.md)\n\n2.[什么是颠簸](os/thrash.md)？\n");

        assertThat(entries).extracting(Entry::title).containsExactly("什么是段页式？", "什么是颠簸？");
        assertThat(entries).allMatch(entry -> entry.answer().orElseThrow().line() == 0);
    }

    @Test
    void of_headingsInItemsAndWithoutSpace_areHeadings() {
        List<Entry> entries = entries("""
                1. ### What is a trap?

                   An exception.

                2. ### Ring buffer

                   Two indexes.

                ####go 的栈
                会增长。
                """);

        assertThat(entries).extracting(Entry::title).containsExactly("What is a trap?", "Ring buffer", "go 的栈");
        assertThat(entries).extracting(Entry::kind).containsExactly(Kind.QUESTION, Kind.TOPIC, Kind.TOPIC);
    }

    @Test
    void of_contentsAndSources_areNoTopics() {
        List<Entry> entries = entries("""
                # 屏障

                ## 目录

                - [写屏障](#写屏障)
                - [什么是读屏障？](#读屏障)

                ## 写屏障

                先写后发。

                **[⬆ Back to Top](#目录)**

                ## 参考资料

                - [内存屏障详解](https://example.org/a)
                """);

        assertThat(entries).filteredOn(entry -> entry.kind() != Kind.JUNK).extracting(Entry::title)
                .containsExactly("屏障", "写屏障", "参考资料");
        assertThat(entries).filteredOn(entry -> entry.title().equals("参考资料")).extracting(Entry::kind)
                .containsExactly(Kind.CONTAINER);
    }

    @Test
    void of_headingWithAPictureOnly_isNoGap() {
        assertThat(entries("## 状态图\n\n![](a.png)\n\n## 空\n\n## 尾\n\n话。\n")).filteredOn(
                entry -> entry.kind() == Kind.GAP).extracting(Entry::title).containsExactly("空");
    }

    private static List<Entry> entries(String markdown) {
        return Outline.of(markdown, 1, false).entries();
    }
}
