package dev.touchstone.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicGraphTest {

    @TempDir
    private Path content;

    @TempDir
    private Path notes;

    @Test
    void of_authoredNotes_areTopicsWithParentsAndChildren() throws IOException {
        author("caching", "Caching", "缓存", "", "", "");
        author("lru-cache", "LRU cache", "LRU 缓存", "LRU", "caching", "");

        TopicGraph graph = graph();

        Topic lru = graph.find(new TopicId("lru-cache")).orElseThrow();
        assertThat(lru.title(Language.ZH)).isEqualTo("LRU 缓存");
        assertThat(lru.aliases()).containsExactly("LRU");
        assertThat(lru.parents()).containsExactly(new TopicId("caching"));
        assertThat(graph.roots()).singleElement().extracting(Topic::children)
                .isEqualTo(List.of(new TopicId("lru-cache")));
        assertThat(graph.problems()).isEmpty();
    }

    @Test
    void of_links_haveBacklinks() throws IOException {
        author("caching", "Caching", "缓存", "", "", "");
        author("fork", "fork", "fork", "", "", "See [[caching]] and [[nowhere]].");

        TopicGraph graph = graph();

        assertThat(graph.find(new TopicId("caching")).orElseThrow().backlinks()).containsExactly(new TopicId("fork"));
        assertThat(graph.problems()).map(problem -> problem.message().en()).containsExactly(
                "link to unknown topic \"nowhere\"; write its note or remove the name",
                "link to unknown topic \"nowhere\"; write its note or remove the name");
    }

    @Test
    void of_circle_isBrokenAndReported() throws IOException {
        author("a", "A1", "甲", "", "c", "");
        author("b", "B1", "乙", "", "a", "");
        author("c", "C1", "丙", "", "b", "");

        TopicGraph graph = graph();

        assertThat(graph.problems()).map(problem -> content.relativize(problem.file()) + ":" + problem.line() + ": "
                + problem.message().en()).containsExactly(
                        "c.md:4: parents form a circle: c → b → a → c; remove one",
                        "c.zh.md:4: parents form a circle: c → b → a → c; remove one");
        assertThat(graph.roots()).map(Topic::id).containsExactly(new TopicId("c"));
    }

    @Test
    void of_parentWithoutNote_isReportedWithAGuess() throws IOException {
        author("hash-map", "Hash map", "哈希表", "", "", "");
        author("lru-cache", "LRU cache", "LRU 缓存", "", "hash-maps", "");

        assertThat(graph().problems()).map(problem -> problem.message().en())
                .contains("parent \"hash-maps\" has no note; did you mean \"hash-map\"?");
    }

    @Test
    void of_itsOwnParent_isReported() throws IOException {
        author("a", "A1", "甲", "", "a", "");

        assertThat(graph().problems()).map(problem -> problem.message().en())
                .contains("parents form a circle: a → a; remove one");
    }

    @Test
    void of_nameClaimedTwice_isReported() throws IOException {
        author("caching", "Caching", "缓存", "cache", "", "");
        author("cpu-cache", "CPU cache", "处理器缓存", "Cache", "", "");

        TopicGraph graph = graph();

        assertThat(graph.problems()).map(problem -> problem.message().en())
                .contains("name \"Cache\" is also used by topic \"caching\"; keep it in one");
        assertThat(graph.named("cache")).isEmpty();
    }

    @Test
    void problems_inChinese_sayTheSame() throws IOException {
        author("caching", "Caching", "缓存", "Cache", "cachin", "");
        author("cpu-cache", "CPU cache", "处理器缓存", "Cache", "nothing-like-it", "");
        author("a", "A1", "甲", "", "a", "[[nowhere]] [[cpu-cach]]");

        assertThat(graph().problems()).map(problem -> problem.message().zh()).containsOnly(
                "名称 \"Cache\" 也是知识点 \"caching\" 的；请只留在一处",
                "parents 里的 \"cachin\" 没有笔记；是不是想写 \"caching\"？",
                "parents 里的 \"nothing-like-it\" 没有笔记；请写好它的笔记或去掉这个名称",
                "parents 形成了循环：a → a；请去掉其中一个",
                "链接指向的知识点 \"nowhere\" 不存在；请写好它的笔记或去掉这个名称",
                "链接指向的知识点 \"cpu-cach\" 不存在；是不是想写 \"cpu-cache\"？");
    }

    @Test
    void named_spellings_areTheSame() throws IOException {
        author("copy-on-write", "Copy-on-write", "写时复制", "COW 机制", "", "");
        TopicGraph graph = graph();

        assertThat(List.of("copy on write", "ＣＯＰＹ－ＯＮ－ＷＲＩＴＥ", "COW机制", "写时复制："))
                .allSatisfy(
                        name -> assertThat(graph.named(name)).map(Topic::id).contains(new TopicId("copy-on-write")));
    }

    @Test
    void of_importedEntry_joinsTheAuthoredTopic() throws IOException {
        author("copy-on-write", "Copy-on-write", "写时复制", "", "", "");
        imported("a.md", "# 内核\n\n## 写时复制\n\n文\n\n为什么？？\n");

        Topic topic = graph().named("写时复制").orElseThrow();

        assertThat(topic.isAuthored()).isTrue();
        assertThat(topic.parents()).isEmpty();
        assertThat(topic.places()).filteredOn(place -> place.file().endsWith("a.md")).map(Place::line)
                .containsExactly(3, 7);
        assertThat(topic.places()).last().extracting(Place::kind).isEqualTo(Entry.Kind.QUESTION);
    }

    @Test
    void of_questionThatRefersToTheOneAbove_isAboutTheSame() throws IOException {
        imported("a.md", "# 内核\n\n## 写时复制\n\n为什么？？\n\n## 死锁\n\n该机制有什么代价？\n");

        assertThat(linesOf("写时复制")).containsExactly(3, 5, 9);
    }

    @Test
    void of_questionWithOughtOrOthers_refersToNothing() throws IOException {
        imported("a.md", "# 内核\n\n## 写时复制\n\n为什么？？\n\n## 死锁\n\n应该怎么处理？\n\n还有其它办法吗？\n");

        assertThat(linesOf("死锁")).containsExactly(7, 9, 11);
    }

    private List<Integer> linesOf(String topic) {
        return graph().named(topic).orElseThrow().places().stream()
                .filter(place -> place.file().endsWith("a.md")).map(Place::line).toList();
    }

    @ParameterizedTest
    @CsvSource({"HTTP/2 的多路复用, http2", "'select、poll、epoll 对比', io-multiplexing"})
    void of_markInsideAKnownName_doesNotEndIt(String title, String topic) throws IOException {
        imported("a.md", "# 网络\n\n## " + title + "\n\n文。\n");

        assertThat(graph().find(new TopicId(topic)).orElseThrow().places()).extracting(Place::line).containsExactly(3);
    }

    @Test
    void of_headingOfOneChineseCharacter_isATopic() throws IOException {
        imported("a.md", "# 动态规划\n\n文。\n\n## 锁\n\n文。\n\n## 例\n\n文。\n");

        assertThat(linesOf("锁")).containsExactly(5);
        assertThat(linesOf("动态规划")).containsExactly(1, 9);
    }

    @Test
    void of_heapOfKeywords_isNotWhatTheNextOneIsAbout() throws IOException {
        imported("a.txt", "内存模型，类加载机制，垃圾回收，双亲委派\n\n分布式缓存，消息，负载均衡\n\nsql\n");

        assertThat(graph().find(new TopicId("class-loading")).orElseThrow().places()).extracting(Place::line)
                .containsExactly(1);
    }

    @Test
    void of_sameTitleInTwoFiles_isOneTopic() throws IOException {
        imported("a.md", "# 2024/3/1\n\n## 限流器\n\n文\n");
        imported("b.md", "# 架构\n\n文\n\n## 限流器 ✔️\n\n文\n");

        TopicGraph graph = graph();

        Topic topic = graph.named("限流器").orElseThrow();
        assertThat(topic.places()).hasSize(2);
        assertThat(topic.parents()).containsExactly(new TopicId("架构"));
        assertThat(graph.topics()).map(found -> found.id().value()).containsExactly("rate-limiter", "架构");
    }

    @Test
    void of_importedCircle_keepsTheFirstOrder() throws IOException {
        imported("a.md", "# 甲乙\n\nx\n\n## 丙丁\n\nx\n");
        imported("b.md", "# 丙丁\n\nx\n\n## 甲乙\n\nx\n");

        TopicGraph graph = graph();

        assertThat(graph.named("丙丁").orElseThrow().parents()).containsExactly(new TopicId("甲乙"));
        assertThat(graph.named("甲乙").orElseThrow().parents()).isEmpty();
    }

    @Test
    void of_differentTitlesOfOneId_stayApart() throws IOException {
        imported("a.md", "# go\n\nx\n\n# go++\n\nx\n");

        assertThat(graph().topics()).map(topic -> topic.id().value()).containsExactly("go", "go-2");
    }

    @Test
    void of_stockHeadings_areNoTopics() throws IOException {
        imported("a.md", "# 限流器\n\nx\n\n## 前言\n\nx\n\n## A\n\nx\n");

        assertThat(graph().topics()).map(topic -> topic.id().value()).containsExactly("rate-limiter");
    }

    @Test
    void of_tableOfContents_givesPartsAndTheirOrder() throws IOException {
        imported("SUMMARY.md", "# Summary\n\n- [Trees](t.md)\n  - [Leaves](l.md)\n  - [Twigs](w.md)\n");
        imported("t.md", "# Trees\n\nx\n");
        imported("l.md", "Green. Nothing names them here.\n");
        imported("w.md", "# Twigs\n\nx\n");

        TopicGraph graph = graph();

        Topic trees = graph.named("Trees").orElseThrow();
        assertThat(trees.children()).containsExactly(new TopicId("l"), new TopicId("twigs"));
        assertThat(graph.edges()).anySatisfy(edge -> {
            assertThat(edge.kind()).isEqualTo(Edge.Kind.PREREQUISITE);
            assertThat(edge.from()).isEqualTo(new TopicId("l"));
            assertThat(edge.to()).isEqualTo(new TopicId("twigs"));
            assertThat(edge.evidence().getFirst().source()).isEqualTo(Evidence.Source.ORDER);
        });
    }

    @Test
    void of_tableOfContents_putsItsChaptersInNoOrder() throws IOException {
        imported("SUMMARY.md", "# Summary\n\n- [Trees](t.md)\n  - [Twigs](w.md)\n- [Stones](s.md)\n  - [Sand](d.md)\n");
        imported("t.md", "# Trees\n\nx\n");
        imported("w.md", "# Twigs\n\nx\n");
        imported("s.md", "# Stones\n\nx\n");
        imported("d.md", "# Sand\n\nx\n");

        assertThat(graph().edges()).extracting(Edge::kind).containsOnly(Edge.Kind.PART_OF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"先看 [[Twigs]] 再看本文。", "前置：[[Twigs]]", "x。**前置知识**：Trunk、Twigs。", "学 Leaves 之前先学 Twigs。",
        "学习本文之前需要先掌握 Twigs", "Prerequisites: [[Twigs#x|those]]", "- Read [Twigs](t.md) first.",
        "Before reading about Leaves, learn Twigs.", "Learn Twigs before Leaves."})
    void of_statedPrerequisite_comesFirst(String sentence) throws IOException {
        imported("SUMMARY.md", "# Summary\n\n- [Leaves](l.md)\n- [Twigs](t.md)\n");
        imported("l.md", "# Leaves\n\nx\n\n## 为什么是绿的？\n\nx\n\n" + sentence + "\n");
        imported("t.md", "# Twigs\n\nx\n");

        assertThat(graph().edges()).filteredOn(edge -> edge.kind() == Edge.Kind.PREREQUISITE)
                .extracting(edge -> edge.from() + " " + edge.to()).containsExactly("twigs leaves");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prerequisites: [Twigs, Nothing]", "prerequisites:\n  - \"[[Twigs]]\"", "前置知识: Twigs"})
    void of_prerequisitesInTheFrontMatter_comeFirst(String field) throws IOException {
        imported("l.md", "---\n" + field + "\n---\n# Leaves\n\nx\n");
        imported("t.md", "# Twigs\n\nx\n");

        assertThat(graph().edges()).extracting(edge -> edge.kind() + " " + edge.from() + " " + edge.to())
                .containsExactly("PREREQUISITE twigs leaves");
    }

    @Test
    void of_topicWithItsOwnNote_isNoPartOfWhatMentionsIt() throws IOException {
        imported("SUMMARY.md", "# 目录\n\n- [操作系统](o.md)\n  - [死锁](d.md)\n- [HashMap](a.md)\n");
        imported("o.md", "# 操作系统\n\nx\n");
        imported("a.md", "# HashMap\n\n## 扩容\n\n见 [[死锁]]。\n\n[[d|死锁]]\n\n死锁很少见。\n");
        imported("d.md", "# 死锁\n\nx\n");

        assertThat(graph().named("死锁").orElseThrow().parents()).map(TopicId::value).doesNotContain("hash-map")
                .hasSize(1);
    }

    @Test
    void of_tags_arePartsOfTheTopicsThatTheyName() throws IOException {
        imported("a.md", "---\ntags: [redis, misc, os/虚拟内存]\n---\n# 大页\n\nx #死锁 #todo\n\n`#epoll`\n");
        imported("b.md", "# 附注\n\n[[a]]\n");

        Topic topic = graph().named("大页").orElseThrow();

        assertThat(topic.parents()).map(TopicId::value).contains("redis-single-process", "virtual-memory", "deadlock")
                .doesNotContain("misc", "todo", "epoll");
    }

    @Test
    void of_topicOfTheDictionary_keepsTheWordsOfTheNotes() throws IOException {
        imported("a.md", "# 快表\n\nx\n\n## 死锁的四个条件与银行家算法\n\nx\n");

        Topic topic = graph().named("快表").orElseThrow();

        assertThat(topic.title(Language.ZH)).isEqualTo("快表");
        assertThat(topic.title(Language.EN)).isEqualTo("快表");
        assertThat(topic.aliases()).contains("Translation lookaside buffer", "TLB");
        assertThat(graph().named("死锁").orElseThrow().title(Language.ZH)).isEqualTo("死锁");
    }

    private TopicGraph graph() {
        return TopicGraph.of(NoteFolder.readAuthored(content).notes(), List.of(NoteFolder.read(notes)), Choices.NONE);
    }

    private void author(String id, String en, String zh, String alias, String parent, String body) throws IOException {
        String note = "---\ntitle: %s\naliases: [%s]\nparents: [%s]\n---\n%s\n";
        Files.writeString(content.resolve(id + ".md"), note.formatted(en, alias, parent, body));
        Files.writeString(content.resolve(id + ".zh.md"), note.formatted(zh, alias, parent, body));
    }

    private void imported(String name, String text) throws IOException {
        Files.writeString(notes.resolve(name), text);
    }
}
