package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Entry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes typed without markup, in the ways in which people number, label and put off.
class TypedScanTest {

    @Test
    void of_numberedLinesThatAreTitles_areTopics() {
        assertThat(found("1. 日志刷盘:\n每秒一次。\n2) 操作栈(Operand Stack)\n存中间结果。\n3. 先写内存，再写磁盘，最后删掉旧文件。\n"))
                .containsExactly("1 topic 日志刷盘", "3 topic 操作栈(Operand Stack)");
    }

    @Test
    void of_labelWithItsTextBelowABlankLine_isATopicAndTheTextNone() {
        assertThat(found("堆转储:\n\n一份大文件\n\n线程转储:\n\n管程:\n"))
                .containsExactly("1 topic 堆转储", "5 gap 线程转储", "7 gap 管程");
    }

    @Test
    void of_lineAfterAComma_goesOnWithTheLineAbove() {
        assertThat(found("协程：用户态的线程，先运行一部分，\nABAB来回跳转运行，没有切换。\n")).containsExactly("1 topic 协程");
    }

    @Test
    void of_wordsInCapitals_areAHeading() {
        assertThat(found("HEAP LAYOUT\n  Objects are allocated here.\n\nTUNING FLAGS\n\n"))
                .containsExactly("1 topic HEAP LAYOUT", "4 gap TUNING FLAGS");
    }

    @Test
    void of_flagsOfAProgram_areNoTerms() {
        assertThat(found("堆\n\nactivated by -XX:+UseSerialGC and others\n")).doesNotContain("3 topic activated by -XX");
    }

    @Test
    void of_itemsWithBullets_areTopicsWhereTheyHaveALabelOrHeadOthers() {
        String note = """
                1.内存
                   -- 页框：物理内存的一格
                   -- 换页
                      -- 先选一页，再写回磁盘
                      -- PageCache用来缓存文件
                      -- 文件构成：一个段
                   -- 脏页
                      -- 文件构成：两个段
                   -- 缺点：慢
                   -- 面试题：
                      -- 页和段的区别
                      -- 什么是颠簸
                      -- 如何锁页
                """;

        assertThat(found(note)).containsExactly("1 topic 内存", "2 topic 页框", "3 topic 换页", "5 topic PageCache",
                "7 topic 脏页",
                "10 topic 面试题", "11 question 页和段的区别", "12 question 什么是颠簸", "13 question 如何锁页");
    }

    @Test
    void of_numbersOfAnotherSignBelowAName_areItsParts() {
        String note = "1. 日志\n  先写日志\n2. 归档\n1）整理：\n   每晚一次\n2）回收：\n   到期删除\n3. 快照\n   每周一次\n";

        assertThat(found(note)).contains("3 topic 归档");
    }

    @Test
    void of_rowsThatSetANameOffBySpaces_areTopics() {
        assertThat(found("常用的调度：\n轮转    每人一片\n抢占  高的先来\n说到这里，  停一停\n"))
                .contains("2 topic 轮转", "3 topic 抢占").noneMatch(entry -> entry.startsWith("4 "));
    }

    @Test
    void of_workPutOff_isAGap() {
        assertThat(found("作业：写一个回声服务器\n\nMD5(看看)\n")).containsExactly("1 gap 写一个回声服务器", "3 gap MD5");
    }

    @Test
    void of_functionsWithTheirParameters_areTopicsByName() {
        String functions = """
                管道：
                \tint pipe_open(char *path, int mode); ---打开管道
                \tpath：管道的路径
                \t返回值：描述符
                \tpipe_close(int fd) 关闭管道
                """;

        assertThat(found(functions)).containsExactly("1 topic 管道", "2 topic pipe_open", "5 topic pipe_close");
    }

    @Test
    void of_nameBeforeDashes_isATopic() {
        assertThat(found("哲学家进餐\n\n循环等待--每人都等右边的叉子\n客户端 ---请求--> 服务端\n"))
                .contains("3 topic 循环等待").doesNotContain("4 topic 客户端");
    }

    @Test
    void of_nameToStudyLater_isAGap() {
        assertThat(found("堆\n\n斐波那契堆--需要调研\n\n左偏树仔细学习下！很有用\n"))
                .contains("3 gap 斐波那契堆", "5 gap 左偏树");
    }

    @Test
    void of_nameAskedTwiceAndNeverTold_isAGapBothTimes() {
        assertThat(found("堆：一棵完全树\n\nkqueue？？？\n\n栈：后进先出\n\nkqueue？？？\n"))
                .contains("3 gap kqueue？？？", "7 gap kqueue？？？");
    }

    @Test
    void of_labelsOfQuestionsAndAnswers_areNoTopics() {
        assertThat(found("Question 1\n队列怎么实现？\n\nAnswer 1\n用两个栈。\n")).noneMatch(it -> it.contains("topic"));
    }

    @Test
    void of_codeInBraces_isCodeWithTheLineThatNamesIt() {
        String code = """
                环形缓冲

                template <typename T>
                class Ring
                {
                private:
                \tT *slots;

                public:
                \tvoid put(T value)
                \t{
                \t\tslots[tail++] = value; // 满了怎么办
                \t}
                };

                惰性删除
                读到时才删。
                """;

        assertThat(found(code)).containsExactly("1 topic 环形缓冲", "16 topic 惰性删除");
    }

    @Test
    void of_braceAmongProse_isNoCode() {
        assertThat(found("集合写作 {\n\n协程：用户态的线程\n\n管程：带锁的对象\n}\n"))
                .contains("3 topic 协程", "5 topic 管程");
    }

    @Test
    void of_outline_namesLeftEmptyBelowAChapterAreGaps() {
        String outline = """
                第一章：
                1.fork,exec
                2.缺页处理
                先查表，再换页。
                3.写时复制

                第二章：
                \t四种锁
                \t\t自旋锁
                \t\t读写锁
                \t页缓存特点
                \t\t快
                \t自旋锁
                \t回写线程

                第三章：
                \t管道
                \t\t单向的
                信号量
                """;

        assertThat(found(outline)).containsExactly("1 topic 第一章", "2 gap fork,exec", "3 topic 缺页处理", "5 gap 写时复制",
                "7 topic 第二章", "8 topic 四种锁", "9 topic 自旋锁", "10 topic 读写锁", "11 topic 页缓存特点", "13 topic 自旋锁",
                "14 gap 回写线程", "16 topic 第三章", "17 topic 管道", "19 gap 信号量");
    }

    @Test
    void of_detailsBelowAHead_areNoSubjectsOfTheirOwn() {
        String outline = """
                1--环形缓冲

                2--写屏障
                \tMutex 的用法:
                \t\tMutex 是最简单的锁
                \t\t常见的:自旋
                \t\t64位:八个字节
                \t\t写者 ---> 读者
                \t计数信号:
                \t\t加一
                3--条件变量
                \t唤醒顺序
                \t\t先来先得
                """;

        assertThat(found(outline)).containsExactly("1 gap 环形缓冲", "3 topic 写屏障", "4 topic Mutex 的用法", "9 topic 计数信号",
                "11 topic 条件变量", "12 topic 唤醒顺序");
    }

    @Test
    void of_labelLeftEmptyBetweenLabelsWithText_isAGap() {
        assertThat(found("读锁：可以共享\n写锁：\n意向锁：先声明\n")).containsExactly("1 topic 读锁", "2 gap 写锁", "3 topic 意向锁");
    }

    @Test
    void of_clauseThatTellsWhere_namesNothing() {
        assertThat(found("调度器\n\n多核机器的内核里，队列按核分开\n")).noneMatch(entry -> entry.startsWith("3 topic 多核"));
    }

    @Test
    void of_numberedLinesWithTextBelow_areSubjectsThoughTheyTell() {
        String list = """
                1.线程栈不共享，堆共享
                栈由内核分配
                2.析构时先释放锁，再释放内存
                反过来不行
                3.写屏障的原因
                乱序执行
                4.页框的回收。//以后

                5.哈希里如何扩容：翻倍
                """;

        assertThat(found(list)).containsExactly("1 topic 线程栈不共享", "3 topic 析构时先释放锁", "5 topic 写屏障的原因",
                "7 gap 页框的回收", "9 question 哈希里如何扩容：翻倍");
    }

    @Test
    void of_sentenceInEnglish_namesNothing() {
        String text = "Page tables\n\nA table maps pages to frames and is kept by the system.\n\n"
                + "However, large tables waste memory.\n\nWalks\n\nEach access walks the table.\n";

        assertThat(found(text)).contains("1 topic Page tables", "7 topic Walks")
                .noneMatch(entry -> entry.startsWith("3 topic A") || entry.startsWith("5 topic However"));
    }

    @Test
    void of_labelledAddress_isJunk() {
        assertThat(found("Page tables\n\nPages map to frames.\n\nReader: https://a.example/reader\n"))
                .contains("5 junk Reader: https://a.example/reader");
    }

    @Test
    void of_roleInCapitals_isNoTitle() {
        assertThat(found("Page tables\n\nPages map to frames.\n\nCAUTION\n\nLarge tables need memory.\n"))
                .noneMatch(entry -> entry.startsWith("5 "));
    }

    @Test
    void of_anchorBehindATitle_isNoPartOfIt() {
        assertThat(found("Page tables¶\n\nPages map to frames.\n")).contains("1 topic Page tables");
    }

    private static List<String> found(String text) {
        return Outline.of(text, 1, true).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(),
                        entry.kind() == Kind.CONTAINER ? "container" : entry.kind().label(), entry.title()))
                .toList();
    }
}
