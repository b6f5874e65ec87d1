package dev.touchstone.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.search.Findable.Place;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private final SearchIndex index = new SearchIndex();
    private final List<Findable> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "C++, 标准库 std::map 在 C++ 里是红黑树",
        "c#, 泛型在 C# 与 Java 里不同",
        "JDK1.8, 从JDK1.8开始链表会树化",
        "jdk 1.8, 从JDK1.8开始链表会树化",
        "B+树, 数据库索引多用B+树组织",
        "go 命令, 编译用 go 命令完成",
        "go命令, 编译用 go 命令完成",
        "utf-8, 编码是UTF8的变体",
        "concurrenthashmap, ConcurrentHashMap 的分段锁",
        "HashMap, ConcurrentHashMap 的分段锁",
        "Concurr, ConcurrentHashMap 的分段锁",
        "queues, A queue of tasks",
        "事务隔离, MySQL默认**事务隔离**级别",
        "大对象, 年老代存放大对\\n象和长寿对象",
        "锁, 死锁",
        "死, 死锁",
        "三次握手 TCP, TCP 三次握手",
        "雜湊表, 杂凑表又叫散列表", "一致性杂凑, 一致性雜湊的虛擬節點", "线程安全, 這個類別是線程安全的", "緩存穿透, 缓存穿透与雪崩",
        "数据库, 數據庫的隔離級別", "虛擬記憶體, 虚拟记忆体与分页", "TCP三次握手, TCP 的三次握手與四次揮手", "閉包, 闭包捕获变量", "负载均衡, 負載均衡器",
        "重複讀, 幻读与重复读",
        "TCP三次握手, TCP 三次握手"})
    void find_words_asThePersonWouldWriteThem(String words, String text) {
        note("some-note", "随笔", text.replace("\\n", "\n"));
        note("other-note", "无关", "完全无关的一段话，讲天气。");

        assertThat(files(words)).containsExactly("some-note.md");
    }

    @ParameterizedTest
    @CsvSource({"C++, 语言 C 很小", "C, C++ 很大", "隔离事务, 事务隔离", "C#, C++ 很大", "\"a heap\", a binary heap"})
    void find_whatIsNotThere_isNotFoundStrictly(String words, String text) {
        note("some-note", "随笔", text);
        index.update(notes);

        Answer answer = index.find(new Question(words, Language.ZH, true, 10));

        assertThat(answer.loose() || answer.hits().isEmpty()).isTrue();
    }

    @Test
    void find_fullWidthLetters_areTheSameLetters() {
        note("a", "握手", "tcp 三次握手");

        assertThat(files("\uff34\uff23\uff30")).containsExactly("a.md");
    }

    @Test
    void find_definingNote_comesFirst() {
        note("a", "缓存雪崩", "雪崩和布隆过滤器：布隆过滤器、布隆过滤器、布隆过滤器、布隆过滤器。");
        note("b", "布隆过滤器", "一个位数组和几个哈希函数。");
        note("c", "概率数据结构", "包括布隆过滤器。");

        assertThat(files("布隆过滤器")).startsWith("b.md").hasSize(3);
    }

    @Test
    void find_partThatIsCalledSo_comesBeforeMentions() {
        notes.add(new Findable(Path.of("big.txt"), new Place.Imported(Path.of("big.txt")), Language.ZH, "分布式",
                new Findable.Names(List.of(), List.of("Paxos", "Raft"), ""), "长".repeat(2_000) + " Paxos 一轮投票。", 1));
        note("x", "共识", "Paxos Paxos Paxos 很难懂");

        assertThat(files("paxos")).containsExactly("big.txt", "x.md");
    }

    @Test
    void find_ownNoteWithAPartAboutIt_comesBeforeTopicsThatMentionIt() {
        topic("t", "线程", "一条执行路径。");
        for (int i = 0; i < 10; i++) {
            topic("m" + i, "队列" + i, "多个线程，线程池，线程安全：线程与线程之间。");
        }
        notes.add(new Findable(Path.of("own.md"), new Place.Imported(Path.of("own.md")), Language.ZH, "操作系统",
                new Findable.Names(List.of(), List.of("进程与线程"), ""), "进程与线程\n\n线程是调度的基本单位。", 1));
        note("mention", "随笔", "线程");

        assertThat(files("线程")).hasSize(13).startsWith("t.md", "own.md").endsWith("mention.md");
    }

    @Test
    void find_aliasAndFrontMatter_areSearchedToo() {
        notes.add(new Findable(Path.of("lru.md"), new Place.Topic(new TopicId("lru")), Language.ZH, "LRU 缓存",
                new Findable.Names(List.of("最久未使用"), List.of(), "categories: 面试题"), "正文。", 1));

        assertThat(files("最久未使用")).containsExactly("lru.md");
        assertThat(files("面试题")).containsExactly("lru.md");
        assertThat(snippet("面试题")).contains("[面试题]");
    }

    @Test
    void find_snippet_marksTheHitAndDropsMarkup() {
        note("a", "内存", "开头。".repeat(300) + "\n\n- 缺页由**操作系统**处理，见 [[page-table|页表]] 一节。\n\n" + "结尾。".repeat(300));

        assertThat(snippet("页表 缺页")).contains("[缺页]由操作系统处理，见 [页表] 一节。").hasSizeLessThan(240);
    }

    @Test
    void find_snippet_isWhereMostWordsStandTogether() {
        note("a", "笔记", "缓存很快。\n\n" + "无关的话。".repeat(100) + "\n\n缓存穿透用布隆过滤器挡住。");

        assertThat(snippet("缓存 布隆")).contains("[缓存]穿透用[布隆]过滤器");
    }

    @Test
    void find_hit_hasTheLineOfTheFile() {
        notes.add(new Findable(Path.of("n.md"), new Place.Imported(Path.of("n.md")), Language.EN, "Heaps",
                new Findable.Names(List.of(), List.of(), ""), "one\ntwo\nsift down\n", 5));
        index.update(notes);

        assertThat(index.find(new Question("sift", Language.EN, true, 1)).hits().getFirst().line()).isEqualTo(7);
    }

    @Test
    void find_nothingHoldsAll_answersLoosely() {
        note("a", "跳表", "跳表是带快车道的有序链表，平均 O(log n)。");
        note("b", "天气", "下雨。");
        index.update(notes);

        Answer answer = index.find(new Question("跳表的平均复杂度", Language.ZH, true, 10));

        assertThat(answer.loose()).isTrue();
        assertThat(answer.hits()).extracting(hit -> hit.found().title()).containsExactly("跳表");
    }

    @ParameterizedTest
    @CsvSource({"what is a TLB?, The TLB caches translations.", "什么是虚拟内存？, 虚拟内存让每个进程有自己的地址空间。",
        "死锁是什么, 死锁的四个条件", "什么是 TLB, TLB 存页表项", "epoll 和 select 的区别, epoll 不扫描，select 扫描",
        "TLB 怎么办？, TLB 存页表项", "epoll vs select, epoll scales; select scans all descriptors",
        "如何避免死锁呢, 按顺序加锁能避免死锁", "how does the WAL work, The WAL is written first; that is why work survives."})
    void find_question_isFoundByWhatItIsAbout(String words, String text) {
        note("some-note", "随笔", text);
        index.update(notes);

        assertThat(index.find(new Question(words, Language.ZH, true, 10)).loose()).isFalse();
        assertThat(files(words)).containsExactly("some-note.md");
    }

    @Test
    void find_wordsThatOnlyAsk_areFoundWhereNothingElseIsAskedOrInQuotesOrCapitals() {
        note("a", "随笔", "SELECT ... FOR UPDATE locks rows");
        note("b", "随笔", "to be or not to be");

        assertThat(files("FOR rows")).containsExactly("a.md");
        assertThat(files("or")).containsExactly("b.md");
        assertThat(files("\"to be or\"")).containsExactly("b.md");
        assertThat(files("FOR be")).isEqualTo(files("\"for\" be"));
    }

    @Test
    void find_oneOfThreeWords_isTooLittle() {
        note("a", "Sorting", "Sorts in two phases");
        index.update(notes);

        assertThat(index.find(new Question("two-phase commit", Language.EN, true, 10)).total()).isOne();
        assertThat(index.find(new Question("two raft elections", Language.EN, true, 10)).total()).isZero();
    }

    @Test
    void find_similarWordWithoutAHit_showsTheText() {
        notes.add(new Findable(Path.of("a.md"), new Place.Imported(Path.of("a.md")), Language.EN, "A",
                new Findable.Names(List.of(), List.of(), "---\ntags: [x]\n---\n"), "The scheduler[^1] picks.\n", 4));
        index.update(notes);

        Answer answer = index.find(new Question("schedular", Language.EN, true, 10));

        assertThat(answer.hits()).singleElement().extracting(Hit::snippet)
                .isEqualTo(List.of(new Hit.Piece("The scheduler picks.", false)));
    }

    @Test
    void find_misspeltWord_findsSimilarOnes() {
        note("a", "Skip list", "A skiplist has levels.");

        assertThat(files("skiplst")).containsExactly("a.md");
    }

    @Test
    void find_bothLanguages_isOneHitInTheLanguageOfTheWords() {
        TopicId id = new TopicId("lru-cache");
        var names = new Findable.Names(List.of("LRU", "最久未使用"), List.of(), "");
        notes.add(new Findable(Path.of("en.md"), new Place.Topic(id), Language.EN, "LRU cache", names, "text", 1));
        notes.add(new Findable(Path.of("zh.md"), new Place.Topic(id), Language.ZH, "LRU 缓存", names, "正文", 1));
        index.update(notes);

        assertThat(once("LRU", Language.EN)).containsExactly("en.md");
        assertThat(once("LRU", Language.ZH)).containsExactly("zh.md");
        assertThat(once("最久未使用", Language.EN)).containsExactly("zh.md");
    }

    @Test
    void update_changedAddedAndRemovedNotes_areFoundAsTheyAreNow() {
        note("a", "甲", "旧内容");
        note("b", "乙", "不变");
        index.update(notes);
        notes.clear();
        note("b", "乙", "不变");
        note("a", "甲", "新内容");
        note("c", "丙", "添加");

        assertThat(files("新内容")).containsExactly("a.md");
        assertThat(files("添加")).containsExactly("c.md");
        assertThat(files("旧")).isEmpty();
        notes.removeFirst();
        assertThat(files("不变")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "***", "\"\"", "！？。", "\"", "+"})
    void find_noWord_findsNothing(String words) {
        note("a", "甲", "*** + \" text");
        index.update(notes);

        assertThat(index.find(new Question(words, Language.EN, true, 10)).hits()).isEmpty();
    }

    @Test
    void find_longAndStrangeQuestions_areAnswered() {
        note("a", "甲", "word");
        index.update(notes);

        for (String words : List.of("字".repeat(5_000), "a".repeat(5_000), "a b ".repeat(2_000), "\ud83d\ude00 \ud800",
                "aB1".repeat(100))) {
            assertThat(index.find(new Question(words, Language.EN, true, 10)).hits()).isNotNull();
        }
    }

    @Test
    void update_endlessNames_areCutAndTheRestIsFound() {
        note("a", "字".repeat(20_000), "很长的标题");
        note("b", "甲", "很短的标题");

        assertThat(files("标题")).containsExactlyInAnyOrder("a.md", "b.md");
    }

    @Test
    void update_changedNote_isFoundAsItWasUntilItIsFoundAsItIs() {
        note("a", "甲", "旧内容");
        index.update(notes);
        var during = new ArrayList<List<String>>();
        notes.clear();
        note("a", "甲", "新内容");
        index.update(new AbstractList<>() {
            @Override
            public Findable get(int i) {
                return notes.get(i);
            }

            @Override
            public int size() {
                during.add(found("旧内容"));
                return notes.size();
            }
        });

        assertThat(during).hasSizeGreaterThan(1).containsOnly(List.of("a.md"));
        assertThat(found("新内容")).containsExactly("a.md");
    }

    @Test
    void in_textOfPieces_isBoundedAndStillMarksTheWhole() {
        List<Clause> clauses = Clause.of("线程安全性");
        String pieces = "线程 是。\n".repeat(20_000);

        assertThat(Spans.in(pieces, clauses)).hasSize(Spans.MAX);
        assertThat(Spans.in(pieces + "线程安全性", clauses))
                .containsExactly(new Spans.Span(pieces.length(), pieces.length() + 5, 0, true));
    }

    @Test
    void find_snippet_ofManyHitsIsTheFirstOfTheBest() {
        note("a", "笔记", "缓存。" + "无关的话。".repeat(30) + "缓存和布隆甲。" + "无关的话。".repeat(30) + "缓存和布隆乙。" + "缓存。".repeat(100));

        assertThat(snippet("缓存 布隆")).contains("[缓存]和[布隆]甲");
    }

    private void note(String name, String title, String text) {
        Path file = Path.of(name + ".md");
        notes.add(new Findable(file, new Place.Imported(file), Language.ZH, title,
                new Findable.Names(List.of(), List.of(), ""), text, 1));
    }

    private void topic(String name, String title, String text) {
        notes.add(new Findable(Path.of(name + ".md"), new Place.Topic(new TopicId(name)), Language.ZH, title,
                new Findable.Names(List.of(), List.of(), ""), text, 1));
    }

    private List<String> files(String words) {
        index.update(notes);
        return found(words);
    }

    private List<String> found(String words) {
        return index.find(new Question(words, Language.ZH, true, 100)).hits().stream()
                .map(hit -> hit.found().file().toString())
                .toList();
    }

    private List<String> once(String words, Language language) {
        return index.find(new Question(words, language, false, 100)).hits().stream()
                .map(hit -> hit.found().file().toString())
                .toList();
    }

    /// With what is marked in brackets.
    private String snippet(String words) {
        index.update(notes);
        Hit hit = index.find(new Question(words, Language.ZH, true, 1)).hits().getFirst();
        return Stream.of(hit.snippet()).flatMap(List::stream)
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
