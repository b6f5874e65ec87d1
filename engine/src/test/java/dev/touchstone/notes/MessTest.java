package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One small note for each kind of mess that people's notes hold, with what must be found in it and what must not.
class MessTest {

    /// A note, the entries that it must give, and words that no entry's title may hold.
    record Mess(String name, boolean plainText, String text, List<String> found, List<String> never) {

        static Mess markdown(String name, String text, String... found) {
            return new Mess(name, false, text, List.of(found), List.of());
        }

        static Mess plain(String name, String text, String... found) {
            return new Mess(name, true, text, List.of(found), List.of());
        }

        Mess but(String... words) {
            return new Mess(name, plainText, text, found, List.of(words));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"shells", "headings", "lists", "code", "questions", "links", "jotted", "characters"})
    void of_mess_findsWhatItHolds(Mess mess) {
        List<String> entries = Outline.of(mess.text(), 1, mess.plainText()).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(), entry.kind().label(), entry.title())).toList();

        assertThat(entries).containsAll(mess.found());
        assertThat(mess.never()).allSatisfy(words -> assertThat(entries).noneMatch(entry -> entry.contains(words)));
    }

    private static Stream<Mess> shells() {
        return Stream.of(
                Mess.plain("2 no line end at the end", "标题\n\n堆：一种树", "3 topic 堆"),
                Mess.markdown("3 several answers in one file",
                        "## 缓存\n\n文。\n\n好的，我们换个话题，讲讲日志：\n\n### 日志\n\n文。\n", "5 junk 好的，我们换个话题，讲讲日志：", "7 topic 日志"),
                Mess.markdown("5 chat opener", "让我来解释一下跳表的结构：\n\n## 跳表\n\n文。\n", "1 junk 让我来解释一下跳表的结构：", "3 topic 跳表"),
                Mess.markdown("5 chat opener, English keeps its text", "Sure: a heap.\n\n# Heap\n\ntext\n",
                        "3 topic Heap"),
                Mess.plain("6 page furniture", "当前位置: 首页 > 博客\n\n堆排序\n\n上一篇：快速排序\n", "1 junk 当前位置: 首页 > 博客",
                        "5 junk 上一篇：快速排序"),
                Mess.plain("4, 7 related articles", "堆排序\n\n正文在此。\n\n相关文章:\n\n堆排序\n\n它讲的是堆…...\n\n归并排序\n\n它讲的是归并…...\n",
                        "5 junk 相关文章:", "7 junk 堆排序", "11 junk 归并排序").but("它讲的是"),
                Mess.markdown("5 summary is an entry", "## 令牌桶\n\n文。\n\n## 总结\n\n文。\n", "5 topic 总结"));
    }

    private static Stream<Mess> headings() {
        return Stream.of(
                Mess.markdown("a lone tag below a spaced heading", "# 跳表\n\n#索引\n\n每层都是链表。\n", "1 topic 跳表").but("索引"),
                Mess.markdown("headings without a space", "#跳表\n\n文。\n\n##索引\n\n文。\n", "1 topic 跳表", "5 topic 索引"),
                Mess.markdown("a mix of headings with and without a space", "# 跳表\n\n文。\n\n#层数\n\n文。\n\n##索引\n\n文。\n",
                        "5 topic 层数"),
                Mess.markdown("labels that name nothing", "## 跳表\n\nFIXME: draw the levels\n\nNeeds: two pointers\n",
                        "1 topic 跳表").but("FIXME", "Needs"),
                Mess.plain("10 headings with links to themselves",
                        "    ## [#](#heap) 堆\n\n    一种树。\n\n*   上浮：向上交换\n\n    ### [#](#why) 为什么快？\n\n    因为矮。\n",
                        "1 topic 堆", "5 topic 上浮", "7 question 为什么快？"),
                Mess.markdown("10 links to themselves behind headings",
                        "## 堆 [¶](#heap \"Permalink\")\n\n文。\n\n## 栈[#](#stack)\n\n文。\n", "1 topic 堆", "5 topic 栈")
                        .but("¶", "#"),
                Mess.plain("10 trailing hash", "清单#\n\n网络#\n\n三次握手 ✔️#\n\n由客户端发起。\n\n挥手#\n\n正文在此。\n",
                        "1 container 清单", "3 container 网络", "5 topic 三次握手"),
                Mess.plain("11 empty heading before another is a field", "清单#\n\n操作系统#\n\n分页 ✔️#\n\n固定大小的块。\n\n分段#\n",
                        "3 container 操作系统", "5 topic 分页", "9 gap 分段"),
                Mess.plain("12 caption below an image",
                        "清单#\n\n分页 ✔️#\n\n固定大小的块。\n\n../img/paging.png\n\n分页示意图#\n\n分段#\n",
                        "7 junk ../img/paging.png", "9 junk 分页示意图"),
                Mess.plain("13 check marks", "清单#\n\n堆 ✔️#\n\n一种树。\n\n  • 插入 ✔️\n\n  • 删除\n\n图#\n", "7 topic 插入",
                        "9 gap 删除"),
                Mess.plain("14 date line", "4/02日\n\n段错误：访问了不该访问的内存\n", "1 container 4/02日", "3 topic 段错误"),
                Mess.markdown("14 date heading with a title", "# 0305 读写锁\n\n文。\n", "1 container 0305", "1 topic 读写锁"),
                Mess.markdown("14 a date in a sentence is none", "2024/5/6 我开始学习堆排序。\n").but("container"),
                Mess.markdown("15 level jumps", "## 0305\n\n### 甲方\n\n文。\n\n# 0306\n\n### 乙方\n\n文。\n",
                        "7 container 0306", "9 topic 乙方"),
                Mess.markdown("16 heading, link and todo", "### 一致性哈希 https://a.example/x todo\n\n文。\n",
                        "1 topic 一致性哈希"),
                Mess.markdown("17 question as heading", "## 为什么需要日志\n\n为了恢复。\n", "1 question 为什么需要日志"),
                Mess.markdown("18 several topics in one heading", "## merge rebase\n\n文。\n", "1 topic merge rebase"),
                Mess.markdown("20 bold sentence is no heading", "**所以，这样做是错的。**\n\n**注意：**\n").but("所以", "注意"),
                Mess.plain("21 bare labels",
                        "清单#\n\n链表 ✔️#\n\nURL\n\nhttps://a.example\n\nPros\n\n插入快\n\nCons\n\n查找慢\n\n图#\n",
                        "7 junk https://a.example").but("URL", "Pros", "Cons"),
                Mess.plain("a title between rows of signs", "======内存分页======\n内存分成固定大小的页，页表把虚拟地址换成物理地址。\n",
                        "1 topic 内存分页"),
                Mess.plain("a short line amid long ones heads the next",
                        "内存分页\n\n页表把虚拟地址换成物理地址，每个进程有自己的一张，切换进程时也要换。\n没有命中快表就走页表，走完再把结果放进快表里\n多级页表\n"
                                + "一级页表的每一项指向另一张表，没有用到的部分不必建立，所以省下许多的内存空间，代价是要多查一次内存。\n",
                        "5 topic 多级页表"),
                Mess.plain("21 parts are no subjects", "日记\n\n劣势\n\n分配得慢。\n\n第二步：写入日志\n\n举例：写入一页\n").but("劣势", "第二步",
                        "举例"),
                Mess.plain("21 the fields of a form are no subjects",
                        "配置\n\n开关甲\n\n缺省值：关\n范围：全局\n\n开关乙\n\n缺省值：开\n范围：会话\n\n死锁：互相等待\n\n死锁：要预防\n", "13 topic 死锁")
                        .but("缺省值", "范围"),
                Mess.plain("a part of something heads what follows", "堆\n堆能很快给出最大的元素，可以用来排序，也可以用来调度。\n堆的用法\n放入再取出。\n",
                        "3 topic 堆的用法"),
                Mess.markdown("21 what a chat says of its own words",
                        "## 堆\n\n文。\n\n**核心概念：**\n\n以下是建堆的代码：\n\n假设有数组：\n\n**假设检验**\n\n文。\n", "11 topic 假设检验").but("核心",
                                "以下", "有数组"),
                Mess.plain("22 one-letter terms", "清单#\n\n调度 ✔️#\n\nQ\n\n运行队列\n\nT\n\n定时器\n\n图#\n", "5 topic Q",
                        "9 topic T"));
    }

    private static Stream<Mess> lists() {
        return Stream.of(
                Mess.plain("23 bullets apart", "清单#\n\n排序 ✔️#\n\n  • 插入排序\n\n  • 希尔排序\n\n图#\n", "5 topic 插入排序",
                        "7 topic 希尔排序"),
                Mess.plain("24 flattened definitions", "清单#\n\n锁 ✔️#\n\n可重入\n\n持有者可以再次获取\n\n图#\n", "5 topic 可重入")
                        .but("持有者"),
                Mess.plain("25 numbers in one line", "日记\n\n堆的操作：1.上浮 2.下沉 3.建堆\n", "3 topic 上浮", "3 topic 下沉",
                        "3 topic 建堆"),
                Mess.plain("25 versions are no numbers", "1.5版本之后用三色标记法\n").but(" 5版本"),
                Mess.plain("26 citation", "清单#\n\n死锁 ✔️#\n\n互相等待对方。\n\n—— 📖 死锁词条\n\n图#\n").but("死锁词条"),
                Mess.plain("27 tables by spaces stay code", "示例：\nint a = 1;\nint b = 2;\nint c = 3;\n").but("int"),
                Mess.markdown("28 key-value bullets", "*   **漏桶 (Leaky)**：\n    *   **思路**：匀速流出。\n",
                        "1 topic 漏桶 (Leaky)").but("思路"),
                Mess.markdown("bold label with another name", "## 锁\n\n**元数据锁**（metadata lock）\n\n访问表时自动加上。\n",
                        "3 topic 元数据锁"),
                Mess.markdown("item that heads what follows", "## 锁\n\n* 全局锁\n\n对整个库加锁，一般用来备份。\n", "3 topic 全局锁"),
                Mess.markdown("item that is a known name", "## 锁\n\n文。\n\n1. 读写锁；\n2. 互斥锁\n", "5 topic 读写锁",
                        "6 topic 互斥锁"),
                Mess.markdown("terms in English",
                        "# Raft\n\n- Snapshot -> state up to an index\n- Term: a period of one leader\n",
                        "3 topic Snapshot", "4 topic Term"),
                Mess.markdown("sentences in English name nothing of their own",
                        "# Raft\n\ntext\n\n- Raft uses a leader: it answers.\n- Only the leader can answer: others ask it\n")
                        .but("Raft uses", "Only the leader"),
                Mess.markdown("labels with nothing below", "# 内核\n\n文。\n\n调度：\n内存管理：\n", "5 gap 调度", "6 gap 内存管理"),
                Mess.plain("a numbered label that begins with a verb", "日记\n\n1. 增加副本：先停写再复制\n2、使用：略\n", "3 topic 增加副本")
                        .but("topic 使用"),
                Mess.plain("a numbered label with space or brackets",
                        "日记\n\n1).  刷盘策略（只在主节点） ： 每秒一次\nflush()  ：写到磁盘\n",
                        "3 topic 刷盘策略（只在主节点）", "4 topic flush()"),
                Mess.markdown("names in the list below an item that asks",
                        "# 存储\n\n1. 有哪些引擎？\n   1. LevelStore\n   2. 写时追加引擎\n   3. 它会先写日志\n2. 堆\n",
                        "4 topic LevelStore", "5 topic 写时追加引擎").but("它会"),
                Mess.markdown("an item with a name and what it is",
                        "# 类型\n\n文。\n\n1. Deque ， 双端进出\n\n2. Sorted Bag 有序包，也可重复\n", "5 topic Deque",
                        "7 topic Sorted Bag 有序包"),
                Mess.markdown("a long item with its term in English",
                        "# Log\n\n- Segment: "
                                + "a file that holds a part of the log and is closed when it is full. ".repeat(3)
                                + "\n- Pure-append:只在末尾写\n",
                        "3 topic Segment", "4 topic Pure-append"),
                Mess.markdown("29 empty item", "-   \n- \n").but("topic"));
    }

    private static Stream<Mess> code() {
        return Stream.of(
                Mess.markdown("30 four backticks", "````\n```\n# 不是标题\n```\n````\n# 标题甲\n\n文。\n", "6 topic 标题甲")
                        .but("不是标题"),
                Mess.markdown("31 fence", "```go\nfunc f() {} // 为什么？？\n```\n").but("为什么"),
                Mess.plain("32 code without a fence", "排序\n\nfunc f() {\n    x := 1;\n    g(x);\n}\n\n堆：树\n",
                        "8 topic 堆").but("func", "g(x)"),
                Mess.markdown("33 indented items are no code", "## 堆\n\n- 甲\n    - **上浮**：向上交换\n", "4 topic 上浮"),
                Mess.plain("32 labels of a switch are code",
                        "日记\n\nswitch (n) {\ncase 0:\n    f();\ndefault:\n    g();\n}\n\n堆：树\n",
                        "10 topic 堆").but("case", "default"),
                Mess.plain("32 counters are no code", "日记\n\nRaft(5)\nPaxos(4)\nGossip(2)\n\n堆：树\n", "3 topic Raft(5)",
                        "7 topic 堆"),
                Mess.markdown("34 box diagram", "## 图\n\n┌────┐\n│ 栈 │\n└────┘\n", "1 topic 图").but("栈"),
                Mess.markdown("35 commit graph", "## 分支\n\n```\nmain: a -> b --> c\n```\n", "1 topic 分支").but("main"),
                Mess.markdown("36 transcript", "## 推送失败\n\nPS D:\\work> git push\nfatal: no upstream\n",
                        "3 junk PS D:\\work> git push").but("fatal"),
                Mess.plain("commands are about their program, once",
                        "日记\n\ndocker run -it --name a ubuntu\ndocker run -d --name b ubuntu\n\n看线程数：\nps -eLf | wc -l\n",
                        "3 topic docker run", "6 topic 看线程数").but("4 topic", "7 topic"),
                Mess.plain("37 command and prose", "命令\n\nls -l 看看？？ 权限怎么读？\n", "3 question 权限怎么读？"),
                Mess.markdown("39 mathematics", "## 堆\n\n复杂度 \\(O(n)\\)\n", "1 topic 堆"),
                Mess.plain("40 remark behind the line", "网络模型\n\n模型都是同步的。  //哪五种？？\n", "3 question 哪五种？？"),
                Mess.markdown("41 comment", "<!--\n# 藏起来\n为什么？？\n-->\n# 露出来\n\n文。\n", "5 topic 露出来",
                        "1 junk # 藏起来 为什么？？").but("topic 藏", "question"),
                Mess.markdown("41 comment of Obsidian", "%%\n# 藏起来\n为什么？？\n%%\n# 露出来\n\n文。\n", "5 topic 露出来",
                        "1 junk # 藏起来 为什么？？").but("topic 藏", "question"),
                Mess.markdown("41 comment within a line", "# 堆 <!-- 以后改名 -->\n\n文。%%出处不明%%\n", "1 topic 堆",
                        "1 junk 以后改名", "3 junk 出处不明"),
                Mess.markdown("41 per cent signs are no comment", "# 堆\n\n%%\n\n## 栈\n\nLIKE '%%a%%'。\n", "5 topic 栈")
                        .but("junk"),
                Mess.markdown("41 comments to programs", "# 堆\n\n<!-- more -->\n\n<!-- prettier-ignore -->\n文。\n",
                        "1 topic 堆")
                        .but("junk"),
                Mess.markdown("tags alone in a line", "# 堆\n\n#tree #算法/排序\n\n文。\n", "1 topic 堆").but("tree", "算法"),
                Mess.markdown("42 block comment of C is text", "/*\n讲讲堆的应用\n*/\n", "2 question 讲讲堆的应用"));
    }

    private static Stream<Mess> questions() {
        return Stream.of(
                Mess.plain("43 doubled marks", "日记\n\n堆为什么比链表快？？\n", "3 question 堆为什么比链表快？？"),
                Mess.plain("43 term to look up", "日记\n\nvalgrind??  perf??!\n", "3 gap valgrind??", "3 gap perf??!"),
                Mess.plain("44 several in one line", "日记\n\n什么是堆？ 什么是栈？\n", "3 question 什么是堆？", "3 question 什么是栈？"),
                Mess.plain("45 doubt in brackets", "日记\n\n栈默认大小，8M（可以改吗？？）够用。\n", "3 question 8M（可以改吗？？"),
                Mess.plain("46 without a mark", "日记\n\n讲一下堆和栈的区别\n", "3 question 讲一下堆和栈的区别"),
                Mess.plain("46 a line that asks behind its comma", "日记\n\n如果队列里有一亿条消息，如何取出到期的消息\n",
                        "3 question 如果队列里有一亿条消息，如何取出到期的消息").but("3 topic"),
                Mess.plain("46 when and how", "日记\n\n什么时候会阻塞\n如何实现多路复用\n", "3 question 什么时候会阻塞", "4 question 如何实现多路复用"),
                Mess.plain("46 what else is asked below", "日记\n\n讲一下堆和栈的区别\n数据包转发的过程\n\n数据包重传的过程\n",
                        "4 question 数据包转发的过程").but("question 数据包重传"),
                Mess.plain("47 marks in addresses", "日记\n\n见 https://a.example/?q=1&r=2 的例子\n").but("question"),
                Mess.markdown("48 todo before a name", "# 堆\n\n文。\n\nTODO: 协程\n\n- [ ] TODO 令牌桶\n", "1 topic 堆",
                        "5 gap 协程", "7 gap 令牌桶"),
                Mess.markdown("48 todo on an empty heading", "## 分库分表 todo\n\n## 堆\n\n文。\n", "1 gap 分库分表", "3 topic 堆"),
                Mess.plain("48 look-up markers", "日记\n\n长连接 查查\n", "3 gap 长连接"),
                Mess.markdown("49 empty heading", "## 选举\n\n## 日志\n\n文。\n", "1 gap 选举", "3 topic 日志"),
                Mess.plain("50 blank after a colon", "日记\n\n管程：\n\n信号：通知\n", "3 gap 管程", "5 topic 信号"),
                Mess.markdown("49 empty labels", "## 主从\n\n文。\n\n**主从的缺点**\n\n**哨兵的缺点**\n\n## 集群\n\n**分片**\n\n文。\n",
                        "5 gap 主从的缺点", "7 gap 哨兵的缺点", "11 topic 分片"),
                Mess.plain("49 a name with much space below",
                        "日记\n\n堆：树\n\n跳表\n\n\n\n栈：后进先出\n\n一、日志\n1. 分区重放\n\n二、备份\n1. 全量复制\n文。\n",
                        "5 gap 跳表", "12 gap 分区重放", "15 topic 全量复制"),
                Mess.plain("50 numbered labels whose images are lost", "日记\n\n1. 第一次上浮：\n2. 第二次上浮：\n\n堆：树\n",
                        "3 gap 第一次上浮",
                        "4 gap 第二次上浮", "6 topic 堆"),
                Mess.plain("50 a numbered label with text is no gap", "日记\n\n1. 第一次上浮：\n和父节点交换\n2. 第二次上浮：\n再交换\n")
                        .but("gap"),
                Mess.plain("50 a colon before a list is no gap", "日记\n\n方式：\n管道 与 信号。\n", "3 topic 方式"),
                Mess.plain("51 self-judgement", "日记\n\n没啥好说。\n", "3 junk 没啥好说。"),
                Mess.plain("218 a list of names asked about", "日记\n\n自旋锁，乐观锁，意向锁？？\n\n自旋锁一直占用处理器。\n", "3 question 自旋锁",
                        "3 gap 意向锁"));
    }

    private static Stream<Mess> links() {
        return Stream.of(
                Mess.markdown("53 bare address", "## 堆\n\n文。\n\nhttps://a.example/heap\n",
                        "5 junk https://a.example/heap"),
                Mess.markdown("53 heading with links alone is a gap", "## 堆\n\nhttps://a.example/heap\n\n## 栈\n\n文。\n",
                        "1 gap 堆"),
                Mess.markdown("54 address after a bullet", "## 堆\n\n文。\n- https://a.example/heap\n",
                        "4 junk - https://a.example/heap"),
                Mess.plain("54 address with a remark", "日记\n\nhttps://a.example/heap  //堆\n",
                        "3 junk https://a.example/heap  //堆"),
                Mess.markdown("53 links elsewhere and nothing else",
                        "## 堆\n\n文。\n\n- [Heaps](https://a.example/heap)\n\nUseful page: https://a.example/b\n",
                        "5 junk - [Heaps](https://a.example/heap)", "7 junk Useful page: https://a.example/b")
                        .but("topic Useful"),
                Mess.markdown("56 missing image", "## 堆\n\n文。\n\n!在这里插入图片描述\n", "5 junk !在这里插入图片描述"));
    }

    private static Stream<Mess> jotted() {
        String lines = "堆栈分开管理\n\n页表记录映射\n\n快表缓存页表\n\n缺页触发中断\n\n换出写回磁盘\n\n".repeat(3);
        return Stream.of(
                Mess.markdown("jotted lines are topics", "# 0301\n\n" + lines, "3 topic 堆栈分开管理", "5 topic 页表记录映射"),
                Mess.markdown("items of jotted notes that name something",
                        "# 0301\n\n" + lines + "- 令牌桶 匀速放入\n- 看看而已\n",
                        "33 topic 令牌桶 匀速放入").but("看看而已"),
                Mess.markdown("sentences are prose", "# 限流\n\n" + "我们先来看一个例子。\n\n它并不复杂。\n\n".repeat(8), "1 topic 限流")
                        .but("例子"),
                Mess.plain("61 并行 does not continue a line", "日记\n\n并行：同时运行\n并发：轮流运行\n", "3 topic 并行", "4 topic 并发"));
    }

    private static Stream<Mess> characters() {
        return Stream.of(
                Mess.markdown("57 mixed punctuation", "## 堆（优先队列)：\n\n文。\n", "1 topic 堆（优先队列)"),
                Mess.markdown("59 look-alikes and emoji", "## 🔥 ⽤户态 ✔️\n\n文。\n", "1 topic ⽤户态"),
                Mess.plain("60 hard wrap", "日记\n\n协程：用户态的调度，它的切换不经过内核，因此代价很\n小，可以有很多。\n", "3 topic 协程").but("小，"),
                Mess.plain("61 topics from line to line", "日记\n\n互斥锁，会让线程睡眠。\n自旋锁会一直占用处理器。\n", "3 topic 互斥锁",
                        "4 topic 自旋锁会一直占用处理器"),
                Mess.markdown("62 trailing spaces", "## 堆   \n\n文。  \n", "1 topic 堆"),
                Mess.markdown("62 ideographic and no-break spaces", "##　堆\u00A0\n\n文。\n", "1 topic 堆"),
                Mess.markdown("62 zero-width", "## 堆\u200B\n\n文。\n", "1 topic 堆"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void decode_anyEncoding_givesTheSameEntries(Charset charset, String mark, String lineEnd) {
        String text = mark + "## 堆" + lineEnd + lineEnd + "一种树。" + lineEnd + "## 图" + lineEnd;
        byte[] bytes = text.getBytes(charset);

        Reading<TextFile> read = TextFile.decode(Path.of("a.md"), bytes);

        assertThat(read).isInstanceOfSatisfying(Reading.Valid.class, valid -> assertThat(
                Outline.of(((TextFile) valid.value()).text(), 1, false).entries()).map(Entry::title)
                .containsExactly("堆", "图"));
    }

    private static Stream<Arguments> encodings() {
        Charset gbk = Charset.forName("GBK");
        return Stream.of("\n", "\r\n", "\r").flatMap(end -> Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", end), Arguments.of(StandardCharsets.UTF_8, "\uFEFF", end),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", end),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", end), Arguments.of(gbk, "", end)));
    }
}
