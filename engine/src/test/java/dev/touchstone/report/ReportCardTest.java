package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Answer;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Choices;
import dev.touchstone.topics.Topic;
import dev.touchstone.topics.TopicGraph;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCardTest {

    private static final String PARTS = """
            # 图论法

            ## 1.1 缓存淘汰

            ## What is `C++` (really)?

            ### Java

            ### Java

            ## Own {#mine}

            一段话。 ^a1b2c3

            | a |
            |---|
            | b |

            ^rows

            2 的 10 次方是 2 ^10

            ```
            x ^code12
            <a id="code"></a>
            ```

            <a id="here"></a> 文 <a name='there'>
            """;

    @TempDir
    private Path folder;

    @Test
    void of_sameTopicInTwoLanguages_isADuplicate() throws IOException {
        note("a.md", "# 令牌桶\n\n文。\n");
        note("b.md", "# Token bucket\n\ntext\n");

        assertThat(report().duplicates()).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.topic().value()).isEqualTo("token-bucket");
            assertThat(duplicate.crossesFiles()).isTrue();
        });
    }

    @Test
    void of_titleThatListsNames_isAPlaceOfEach() throws IOException {
        note("a.md", "# 环形队列/时间轮\n\n文。\n");
        note("b.md", "# 时间轮\n\n文。\n\n# 环形队列\n\n文。\n");

        assertThat(places()).containsExactly("ring-buffer a.md:1 b.md:5", "timing-wheel a.md:1 b.md:1");
    }

    @Test
    void of_nameInASentenceAboutAnotherThing_isNoPlace() throws IOException {
        note("a.md", "# 推送失败\n\n日志说客户端在第四次重试的时候没有拿到令牌桶里剩下的任何一个令牌所以报错退出了，原因不明。\n");
        note("b.md", "# 令牌桶\n\n文。\n");

        assertThat(places()).isEmpty();
    }

    @Test
    void of_unknownPartsOfAKnownTopic_arePlacesOfIt() throws IOException {
        note("a.md", "# 死锁\n\n文。\n\n## 循环着等\n\n文。\n\n## Banker Program\n\ntext\n");

        assertThat(places()).containsExactly("deadlock a.md:1 a.md:5");
    }

    @Test
    void of_termsOfAFlattenedList_areUnderstoodByTheTermBefore() throws IOException {
        note("a.txt", "容器#\n\nDocker#\n\nNamespace\n\nunshare(1) 创建\n\nNetwork\n\n每个容器有自己的网络设备\n\n"
                + "PID\n\n每个容器有自己的进程号\n\n# 2#\n\n堆#\n\n文。\n");

        assertThat(report().rows()).filteredOn(row -> row.topic().isPresent())
                .extracting(row -> row.entry().title() + " " + row.topic().orElseThrow())
                .contains("Network network-namespace", "PID pid-namespace");
    }

    @Test
    void of_questions_areAnsweredOpenOrDoubted() throws IOException {
        note("a.txt", "日记\n\n什么是令牌桶？\n以固定速率放入令牌。\n\n令牌桶会溢出吗？\n\n每次访问都会先经过一个网关 ？？\n");

        assertThat(report().ledger()).map(Debt::state).containsExactly(Answer.State.ANSWERED, Answer.State.OPEN,
                Answer.State.PARTIAL);
    }

    @Test
    void of_openQuestion_hasNoAnswer() throws IOException {
        note("a.md", "# 日志\n\n为什么需要两阶段提交？\n\n# 堆\n\n文。\n");

        assertThat(report().ledger()).singleElement().satisfies(debt -> {
            assertThat(debt.state()).isEqualTo(Answer.State.OPEN);
            assertThat(debt.answered()).isEmpty();
            assertThat(debt.question().topic()).map(Object::toString).contains("two-phase-commit");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q: HashMap 为什么线程不安全?\nA:\n", "Q: 什么是 CAS? A: TODO\n", "什么是 CAS？\n答：待补充\n",
        "Q: What is a livelock?\n**A:** _TBD_\n", "1. 什么是进程？\n2. 讲讲线程\n", "什么是进程？\n## 线程甲\n\n文。\n",
        "## 什么是活锁？\n\nA: \n", "## 什么是活锁？\n\n- A: TODO 看书\n", "## 什么是活锁？\n\n答：\n",
        "## 什么是活锁？\n\nTODO\n\nFIXME: 数字\n\n别的话。\n",
        "## 什么是活锁？\n\n待补\n\n别的话。\n", "## 什么是活锁？\n\nXXX\n\n别的话。\n", "什么是活锁？\nTBD\n别的话。\n",
        "## 什么是活锁？\n\n### 为什么会活锁？\n"})
    void of_questionWithAPlaceholderOrAnotherQuestionBelow_isOpen(String text) throws IOException {
        note("a.md", "# 面试甲\n\n" + text);

        assertThat(report().ledger()).isNotEmpty().extracting(Debt::state).containsOnly(Answer.State.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q: 什么是 CAS?\nA: 比较并交换。\n", "Q: 什么是 CAS?\nA:\n\n比较并交换。\n", "什么是 CAS？ 比较并交换。\n",
        "## 什么是活锁？\n\nA:\n\n互相谦让。\n", "## 什么是活锁？\n\n### 为什么会活锁？\n\n互相谦让。\n"})
    void of_questionWithAnAnswerBehindItsLabel_isAnswered(String text) throws IOException {
        note("a.md", "# 面试甲\n\n" + text);

        assertThat(report().ledger()).isNotEmpty().extracting(Debt::state).containsOnly(Answer.State.ANSWERED);
    }

    @Test
    void of_questionAskedInAList_isAnsweredWhereItIsAskedInTheSameWords() throws IOException {
        note("a.md", "# 面试甲\n\n1. 令牌桶为什么平滑？\n2. 什么是令牌桶？\n3. 令牌桶多大？\n");
        note("b.md", "# 限流\n\n## 令牌桶是什么？\n\n以固定速率放入令牌。\n\n## 令牌桶为什么平滑\n\n令牌匀速放入。\n");

        assertThat(report().ledger()).filteredOn(debt -> debt.question().file().endsWith("a.md"))
                .extracting(debt -> debt.answered().map(Spot::line).orElse(0)).containsExactly(9, 5, 0);
    }

    @Test
    void of_nameOfAPartThatIsAskedFor_isNoDoubt() throws IOException {
        note("a.md", "# 面试甲\n\n1. Spring Bean 的生命周期？\n2. 什么是令牌桶？\n");

        assertThat(report().ledger()).extracting(Debt::state).containsOnly(Answer.State.OPEN);
    }

    @Test
    void of_questionUnderTheSameTopicAsAnAnsweredOne_isOpen() throws IOException {
        note("a.md", "# 操作系统\n\n什么是甲类任务？\n\n什么是乙类任务？\n最先运行的任务。\n");

        assertThat(report().ledger()).extracting(Debt::state).containsExactly(Answer.State.OPEN,
                Answer.State.ANSWERED);
    }

    @Test
    void of_questionUnderItsTopic_isAnsweredByAnotherPlaceAlone() throws IOException {
        note("a.md", "# 令牌桶\n\n## 令牌桶？\n");
        assertThat(report().ledger()).singleElement().extracting(Debt::state).isEqualTo(Answer.State.OPEN);

        note("b.md", "# 令牌桶\n\n文。\n\n# 令牌桶\n\n文。\n");
        assertThat(report().ledger()).singleElement().satisfies(debt -> assertThat(debt.answered().orElseThrow())
                .isEqualTo(new Spot(folder.resolve("b.md"), 1)));
    }

    @Test
    void treated_manyPlaces_areThreeAtMost() throws IOException {
        note("a.md", "# 令牌桶\n\n文。\n\n令牌桶会溢出吗？\n\n会。\n\n".repeat(10));
        note("b.md", "# 令牌桶\n\n文。\n\n".repeat(10));

        assertThat(Debt.treated(report().rows()).values()).isNotEmpty().allSatisfy(
                rows -> assertThat(rows).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void of_knownError_comesWithTheCorrection() throws IOException {
        note("a.md", "# epoll\n\nepoll 快是因为用 mmap 共享内存。\n");

        assertThat(report().findings().contradictions()).singleElement().satisfies(one -> {
            assertThat(one.statements()).singleElement()
                    .satisfies(said -> assertThat(said.spot().line()).isEqualTo(3));
            assertThat(one.right().orElseThrow().en()).startsWith("epoll does not share memory");
        });
    }

    @Test
    void of_notesAmongOthers_countsThemAsIfTheyWereAlone() throws IOException {
        Files.createDirectories(folder.resolve("notes"));
        Files.createDirectories(folder.resolve("content"));
        note("notes/a.md", "# 死锁\n\n文。\n\n# 僵局甲\n\n文。\n\n[[lock-order]] [[nowhere]]\n");
        note("content/lock-order.md", "---\ntitle: Lock order\naliases: [死锁, 僵局甲]\n---\n");
        note("content/lock-order.zh.md", "---\ntitle: 加锁顺序\naliases: [死锁, 僵局甲]\n---\n");
        NoteFolder notes = NoteFolder.read(folder.resolve("notes"));
        TopicGraph all = TopicGraph.of(NoteFolder.readAuthored(folder.resolve("content")).notes(), List.of(notes),
                Choices.NONE);

        ReportCard alone = ReportCard.of(notes, Choices.NONE, Practice.NONE);
        ReportCard among = ReportCard.of(notes, Choices.NONE, Practice.NONE, all);

        assertThat(among.topicCount()).isEqualTo(alone.topicCount()).isEqualTo(2);
        assertThat(among.prerequisites()).isEqualTo(alone.prerequisites());
        assertThat(among.topic(new TopicId("deadlock"))).map(Topic::id).contains(new TopicId("lock-order"));
        assertThat(among.findings().dangling()).map(Dangling::target).containsExactly("nowhere");
        assertThat(alone.findings().dangling()).map(Dangling::target).containsExactly("lock-order", "nowhere");
    }

    @Test
    void of_twoValuesOfOneConstant_standSideBySide() throws IOException {
        note("a.md", "# 甲方\n\nMAX_CONNS = 512\n");
        note("b.md", "# 乙方\n\nMAX_CONNS 默认为 1024\n");

        assertThat(report().findings().contradictions()).singleElement()
                .satisfies(one -> assertThat(one.statements()).hasSize(2));
    }

    @Test
    void of_linksToNothing_areDangling() throws IOException {
        note("a.md", "# 堆排序法\n\n[[b]] [[nowhere]] ![](img/x.png) [b](b.md) [c](c.md) [site](https://a.example/c.md)\n");
        note("b.md", "# 图论法\n\n文。\n");

        assertThat(report().findings().dangling()).map(Dangling::target).containsExactly("nowhere", "img/x.png",
                "c.md");
    }

    @Test
    void of_linksToFiles_areLookedForAsSitesDoAndNotInCode() throws IOException {
        Files.createDirectories(folder.resolve("os"));
        note("b.md", "# 图论法\n\n## X\n\n文。\n");
        Files.createDirectories(folder.resolve("附件"));
        Files.writeString(folder.resolve("附件/ring.png"), "");
        note("my note.md", "# 索引法\n\n文。\n");
        note("os/a.md",
                "# 堆排序法\n\n[b](/b.md) [b](../b.html#x) [m](../my note.md) [m](../my%20note.md) [g](gone.pdf#p=1)"
                        + " [g](/gone.html) `[c](c.md)` [f](int a) ![[ring.png]]\n\n```\n[d](d.md)\n```\n");

        assertThat(report().findings().dangling()).map(Dangling::target).containsExactly("gone.pdf#p=1", "/gone.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[b#1.1 缓存淘汰]]", "[[b#甲#1.1 缓存淘汰]]", "[x](b.md#11-缓存淘汰)", "[x](b.md#1-1-缓存淘汰)",
        "[x](b#_1-1-缓存淘汰)", "[x](b.md#h-1-1-缓存淘汰)", "[x](b.md#1.1%20缓存淘汰)", "[[b#What is C++ (really)?]]",
        "[x](b.md#what-is-c-really)", "[[b#ＷＨＡＴ　is c really]]", "[x](b.html#java)", "[x](b.md#java-1)",
        "[[b#^a1b2c3]]", "[[b#^rows]]", "[x](b.md#mine)", "[x](b.md#here)", "[x](b.md#there)", "[x](#top)", "[[#堆排序法]]",
        "[x](#堆排序法)", "[](#nothing)", "[[b#]]"})
    void of_linkToAHeadingOrBlock_isFoundAsOnThePage(String link) throws IOException {
        note("a.md", "# 堆排序法\n\n" + link + "\n");
        note("b.md", PARTS);

        assertThat(report().findings().dangling()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[[b#缓存淘汰]],HEADING", "[x](b.md#gone),HEADING", "[[b#^gone]],BLOCK", "[[#Gone]],HEADING",
        "[x](#gone),HEADING", "[x](b.md#java-2),HEADING", "[[b#^code12]],BLOCK", "[[b#^10]],BLOCK",
        "[x](b.md#code),HEADING"})
    void of_linkToAHeadingOrBlockThatIsNotThere_saysThatTheNoteIs(String link, Dangling.Kind kind)
            throws IOException {
        note("a.md", "# 堆排序法\n\n" + link + "\n");
        note("b.md", PARTS);

        assertThat(report().findings().dangling()).map(Dangling::kind).containsExactly(kind);
    }

    @Test
    void of_embeds_areNeitherDroppedNorCountedTwice() throws IOException {
        note("a.md", "# 堆排序法\n\n![[b]]\n\n![[gone]]\n\n![[ring.png|环|100]]\n");
        note("b.md", "# 图论法\n\n什么是强连通分量？\n\n互相可达的点。\n");
        Files.writeString(folder.resolve("ring.png"), "");

        assertThat(report().rows()).map(row -> row.file().getFileName() + " " + row.entry().title()).containsExactly(
                "a.md 堆排序法", "a.md ![[gone]]", "b.md 图论法", "b.md 什么是强连通分量？");
    }

    @Test
    void of_personalData_isFlagged() throws IOException {
        note("a.md", "# 推送失败\n\nC:\\Users\\reader\\work git@example.org\n");

        assertThat(report().findings().personal()).map(PersonalData::kind).containsExactly(PersonalData.Kind.USER_NAME,
                PersonalData.Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"021-55667788", "0755-8201-2345", "(010) 62345678", "+86 21 no, 010-62345678",
        "+86 138-1234-5678",
        "+8613812345678", "+86 138 1234 5678", "138-1234-5678", "13812345678"})
    void of_telephoneNumber_isPersonal(String number) throws IOException {
        note("a.md", "# 推送失败\n\n电话：" + number + "，晚上打。\n");

        assertThat(report().findings().personal()).singleElement().extracting(PersonalData::kind)
                .isEqualTo(PersonalData.Kind.PHONE);
    }

    @Test
    void of_telephoneNumberWithCodeOfTheCountry_isToldWhole() throws IOException {
        note("a.md", "# 推送失败\n\n电话 +86 138-1234-5678，021-55667788\n");

        assertThat(report().findings().personal()).map(PersonalData::words).containsExactly("+86 138-1234-5678",
                "021-55667788");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wx: zhang_wei88", "微信：zhangwei1988", "微信号: zhangwei", "WeChat ID: lao_wang7",
        "vx:abc123def"})
    void of_nameInAChat_isPersonal(String name) throws IOException {
        note("a.md", "# 推送失败\n\n加我 " + name + "。\n");

        assertThat(report().findings().personal()).singleElement().satisfies(data -> {
            assertThat(data.kind()).isEqualTo(PersonalData.Kind.ACCOUNT);
            assertThat(name).endsWith(data.words());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0-20210101", "v0.10-12345678", "192.168.138.1:8080", "010-203-4567", "1612345678901",
        "2021-01-01 10:20",
        "0312-20240312", "1380-1234-5678", "130 1024 2048", "138-1234-56789", "550e8400-e29b-021-55667788",
        "0.021-55667788", "1700000000000", "8613812345678901", "localhost:13812", "ISBN 978-7-111-13510-4",
        "127.0.0.1:55667788", "微信：消息队列", "微信: WeChat Pay", "wx: read_only", "wx: app_id2()",
        "微信：https://a1.example.org",
        "rwx: abcdef1", "wx.config2", "http://a.example.org/021-55667788"})
    void of_numbersAndWordsOfOtherThings_areNotPersonal(String text) throws IOException {
        note("a.md", "# 推送失败\n\n" + text + "\n");

        assertThat(report().findings().personal()).isEmpty();
    }

    @Test
    void of_pictureThatIsThere_isNotDroppedAndAMissingOneIs() throws IOException {
        Files.createDirectories(folder.resolve("img"));
        Files.writeString(folder.resolve("img/cert.png"), "");
        note("a.md", "# 推送失败\n\n文。\n\n![证书链](./img/cert.png)\n![缺图](./img/none.png)\n");

        assertThat(report().rows(Entry.Kind.JUNK)).map(row -> row.entry().title())
                .containsExactly("![缺图](./img/none.png)");
    }

    @Test
    void of_sameTextTwice_isACopyOfTheShorterName() throws IOException {
        note("Redis 副本.md", "# 缓存\n\n文。\n");
        note("Redis.md", "# 缓存\n\n文。\n");
        note("空一.md", "\n");
        note("空二.md", "\n");
        note("别的.md", "# 缓存\n\n文\n");

        assertThat(report().findings().copies())
                .containsExactly(new Copy(folder.resolve("Redis 副本.md"), folder.resolve("Redis.md")));
    }

    @Test
    void of_codeThatIsNeverClosed_isToldWhereItOpens() throws IOException {
        note("a.md", "---\ntitle: t\n---\n# 推送失败\n\n```\nx\n```\n\n```sql\nselect\n\n## 索引法\n\n文。\n");
        note("b.md", "# 推送失败\n\n> ```\n> x\n\n文。\n");
        note("c.md", "# 推送失败\n\n文。\n\n```\n\n");

        assertThat(report().findings().openFences())
                .containsExactly(new OpenFence(new Spot(folder.resolve("a.md"), 10), "```sql"));
    }

    @Test
    void of_filesOfOtherKinds_areCountedByEnding() throws IOException {
        Files.createDirectories(folder.resolve(".obsidian"));
        for (String name : List.of("a.PDF", "b.pdf", "c.docx", "LICENSE", ".hidden.pdf", ".obsidian/app.json",
                "touchstone.topics", "d.mdx", "a.不是扩展名")) {
            Files.writeString(folder.resolve(name), "");
        }

        assertThat(report().folder().unread()).isEqualTo(Map.of(".pdf", 2, ".docx", 1, "", 2));
    }

    @Test
    void of_anyFolder_listsNothingTwiceAndLosesNothing() throws IOException {
        note("a.md", "# 堆\n\n文。\n\n当前位置: 首页\n");

        ReportCard report = report();

        assertThat(report.rows()).map(row -> row.entry().kind().label()).containsExactly("topic", "junk");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void diff_headingEntityAndFence_isAPatch() {
        String patch = Repairs.diff("a.md", "##标题\n\n一&#xff0c;二\n```\ncode&#xff0c;\n");

        assertThat(patch).isEqualTo(String.join("\n", List.of("--- a/a.md", "+++ b/a.md", "@@ -1,5 +1,6 @@", "-##标题",
                "+## 标题", " ", "-一&#xff0c;二", "+一，二", " ```", "-code&#xff0c;", "+code&#xff0c;", "+```", "")));
    }

    @Test
    void diff_fenceInAList_isClosedInTheListAndOnlyWhereItIsOpen() {
        assertThat(Repairs.diff("a.md", "1. ```bash\n   a\n   ```\n")).isEmpty();
        assertThat(Repairs.diff("a.md", "1. ~~~bash\n   a\n")).endsWith("+   a\n+   ~~~\n");
    }

    @Test
    void diff_cleanNote_isEmpty() {
        assertThat(Repairs.diff("a.md", "## 标题\n\n文。")).isEmpty();
    }

    @Test
    void of_personalData_isFoundEverywhereAndSecretsAreCut() throws IOException {
        note("a.md", "---\nauthor: me@example.org\n---\n# 推送失败\n\na@example.org b@example.org\n"
                + "x ".repeat(2_000) + " ghp_" + "a1".repeat(18) + "\n");

        assertThat(report().findings().personal()).map(PersonalData::words).containsExactly("me@example.org",
                "a@example.org", "b@example.org", "ghp_a1…");
        assertThat(report().findings().personal()).map(data -> data.spot().line()).containsExactly(2, 6, 6, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#算法", "写 `&#xff0c;` 得逗号", "    x&#xff0c;y", "\tx&#xff0c;y", "שלום\u200F (abc)\u200E"})
    void diff_whatMeansSomething_isLeftAlone(String line) {
        assertThat(Repairs.diff("a.md", line + "\n")).isEmpty();
    }

    @Test
    void diff_aroundCodeSpans_isRepaired() {
        assertThat(Repairs.diff("a.md", "一&#xff0c;`&#xff0c;`&#xff0c;")).contains("+一，`&#xff0c;`，");
    }

    @Test
    void patch_namesWithLineBreaks_areLeftOut() throws IOException {
        assumeTrue(File.separatorChar == '/', "needs file names with line breaks");
        note("a\n+++ b.md", "##标题\n");
        note("c\\d.md", "##标题\n");

        assertThat(new String(Repairs.patch(NoteFolder.read(folder)), StandardCharsets.UTF_8))
                .startsWith("--- a/c\\d.md\n+++ b/c\\d.md\n@@")
                .doesNotContain("b.md");
    }

    @Test
    void patch_filesThatGaveNoNote_areLeftOut() throws IOException {
        note("a.md", "##标题\n" + "\u0000");

        assertThat(Repairs.patch(NoteFolder.read(folder))).isEmpty();
    }

    /// Each topic that occurs in several places, with them.
    private List<String> places() throws IOException {
        return report().duplicates().stream().map(duplicate -> duplicate.topic() + duplicate.rows().stream()
                .map(row -> " %s:%d".formatted(row.file().getFileName(), row.entry().line()))
                .collect(Collectors.joining())).toList();
    }

    private ReportCard report() {
        return ReportCard.of(NoteFolder.read(folder), Choices.NONE, Practice.NONE);
    }

    private void note(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
