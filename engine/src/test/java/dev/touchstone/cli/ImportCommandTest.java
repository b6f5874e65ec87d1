package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.cards.Deck;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.storage.Database;
import dev.touchstone.study.Anchor;
import dev.touchstone.study.Rating;
import dev.touchstone.study.ReviewStore;
import dev.touchstone.study.Scheduler;
import dev.touchstone.topics.Choices;
import dev.touchstone.topics.TopicGraph;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    @TempDir
    Path folder;

    @Test
    void import_json_hasFileLineTitleKindAndParent() throws Exception {
        Files.createDirectories(folder.resolve("notes/os"));
        Files.writeString(folder.resolve("notes/os/memory.md"), "# 页表\n\n文字\n\n## 多级页表\n\n文字\n");
        CliRun run = CliRun.in(folder, "import", "notes", "--json");

        assertThat(run.code()).isZero();
        JsonNode topics = JsonMapper.shared().readTree(run.out()).get("entries");
        assertThat(topics.get(1).toString())
                .isEqualTo("{\"file\":\"os/memory.md\",\"line\":5,\"kind\":\"topic\",\"role\":null,"
                        + "\"title\":\"多级页表\",\"canonical\":\"multi-level-page-table\",\"parent\":\"页表\",\"depth\":1,"
                        + "\"answered\":null}");
        assertThat(topics.get(0).get("parent").isNull()).isTrue();
    }

    @Test
    void import_badFile_isAProblemAndTheRestIsRead() throws Exception {
        Files.write(folder.resolve("a.md"), new byte[]{0, 1, 2, 3});
        Files.writeString(folder.resolve("b.md"), "# Heaps\n\ntext\n");
        CliRun run = CliRun.in(folder, "import", ".", "--list");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("b.md\n     1  Heaps\n");
        assertThat(run.err()).contains("One problem met on the way:\na.md: ");
    }

    @Test
    void import_badFileInChinese_isToldInChineseAndAlikeInTheDocument() throws Exception {
        Files.write(folder.resolve("a.md"), new byte[]{0, 1, 2, 3});

        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").err())
                .contains("a.md: 是二进制文件，不是文本；请存成 UTF-8 文本，或不要放在这里\n");
        CliRun english = CliRun.in(folder, "import", ".", "--json");
        assertThat(JsonMapper.shared().readTree(english.out()).get("problems").get(0).toString()).isEqualTo(
                "{\"file\":\"a.md\",\"line\":0,\"message\":\"is binary, not text; save it as UTF-8 text or leave it out\","
                        + "\"messageZh\":\"是二进制文件，不是文本；请存成 UTF-8 文本，或不要放在这里\"}");
        assertThat(CliRun.in(folder, "import", ".", "--json", "--language", "zh")).isEqualTo(english);
    }

    @Test
    void import_linkToAHeadingThatIsNotThere_saysThatTheNoteIs() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 堆\n\n[[a#没有]] [[a#^gone12]] [[b]]\n");

        assertThat(CliRun.in(folder, "import", ".").out()).contains(
                "a.md:3  a#没有 (the note is there, this heading is not)\n",
                "a.md:3  a#^gone12 (the note is there, this block is not)\n", "a.md:3  b\n");
        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").out()).contains("（有这篇笔记，但其中没有这个标题）");
        assertThat(CliRun.in(folder, "import", ".", "--json").out()).containsPattern(
                "\"kind\" ?: ?\"heading\"[\\s\\S]*\"kind\" ?: ?\"block\"");
    }

    @Test
    void import_manyFindings_saysWhereTheRestIs() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 锁\n\n[x](gone.md)\n".repeat(14));

        assertThat(CliRun.in(folder, "import", ".").out()).contains("\n  … and 2 more; --json lists all\n");
        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").out())
                .contains("\n  ……还有 2 条；加 --json 列出全部\n");
    }

    @Test
    void import_topics_areThoseThatEntriesTreat() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 死锁\n\n文。\n\n为什么需要两阶段提交？\n\n[[布隆过滤器]]\n");

        assertThat(CliRun.in(folder, "import", ".").out()).contains("Topics: 1, treated in one entry; questions: 1;");
    }

    @Test
    void import_schema_describesEveryFieldOfTheDocument() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 堆\n\n文。\n");
        JsonNode schema = JsonMapper.shared().readTree(CliRun.in(folder, "import", "--schema").out());
        JsonNode document = JsonMapper.shared().readTree(CliRun.in(folder, "import", ".", "--json").out());

        assertThat(document.propertyNames()).containsExactlyInAnyOrderElementsOf(
                schema.get("properties").propertyNames());
        assertThat(document.get("entries").get(0).propertyNames()).contains("file", "line").containsAll(
                schema.get("properties").get("entries").get("items").get("properties").propertyNames());
    }

    @Test
    void import_patch_isWrittenAndNoNoteChanges() throws Exception {
        Files.writeString(folder.resolve("a.md"), "##堆\n\n文。\n");
        CliRun run = CliRun.in(folder, "import", ".", "--patch", "out.patch");

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out.patch")).content().contains("-##堆\n+## 堆\n");
        assertThat(folder.resolve("a.md")).hasContent("##堆\n\n文。\n");
    }

    @Test
    void import_patchOverANote_isRefused() throws Exception {
        Files.writeString(folder.resolve("a.md"), "##堆\n\n文。\n");
        CliRun run = CliRun.in(folder, "import", ".", "--patch", "a.md", "--data", ".");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("\"a.md\" exists among the notes and is not overwritten; name another file\n");
        assertThat(folder.resolve("a.md")).hasContent("##堆\n\n文。\n");
    }

    @Test
    void import_report_namesQuestionsGapsAndDuplicates() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 令牌桶\n\n文。\n\n# 漏桶\n\n# 日志\n\n为什么需要两阶段提交？\n");
        Files.writeString(folder.resolve("b.md"), "# Token bucket\n\ntext\n");
        String out = CliRun.in(folder, "import", ".").out();

        assertThat(out).contains("One topic stands in more than one file:\n  Token bucket: a.md:1, b.md:1\n",
                "One question has no answer in these notes:\n  a.md:9  为什么需要两阶段提交？",
                "One topic is named and left empty:\n  a.md:5  漏桶\n");
    }

    @Test
    void import_topicInManyPlaces_namesEachFileAndTheRest() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 令牌桶\n\n文。\n\n".repeat(4));
        Files.writeString(folder.resolve("b.md"), "# Token bucket\n\ntext\n");

        assertThat(CliRun.in(folder, "import", ".").out())
                .contains("  Token bucket: a.md:1, b.md:1, a.md:5, a.md:9 and 1 more in --json\n");
        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").out())
                .contains("a.md:1, b.md:1, a.md:5, a.md:9，另有 1 处见 --json\n");
    }

    @Test
    void import_oneEntry_isCountedInTheSingular() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 令牌桶\n\n文。\n");

        assertThat(CliRun.in(folder, "import", ".").out()).startsWith("One entry was found in one file.\n"
                + "Topics: 1, treated in one entry; questions: 0; still empty: 0; dropped: 0.\n");
    }

    @Test
    void import_folderWithoutNotes_isRefused() throws Exception {
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("notes/a.csv"), "1,2\n");

        assertThat(CliRun.in(folder, "import", "notes")).isEqualTo(new CliRun(ExitCode.USAGE, "",
                "no notes in \"notes\"; .md, .markdown, .mdx and .txt are read\n"));
        assertThat(CliRun.in(folder, "import", "notes", "--language", "zh").err())
                .isEqualTo("\"notes\" 里没有笔记；可读取 .md、.markdown、.mdx 和 .txt 文件\n");
    }

    @Test
    void import_questionToPractise_standsApartFromItsExercise() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# Notes\n\nWhen does an LRU cache evict?\n");

        assertThat(CliRun.in(folder, "import", ".").out()).contains("LRU cache evict?  (practise: lru-cache");
    }

    @Test
    void import_reviewedQuestions_saysWhenEachIsDue() throws Exception {
        writeQuestions();
        Instant longAgo = Instant.parse("2020-03-02T14:00:00Z");
        rate("own/os.md", 3, longAgo);
        rate("own/os.md", 7, Instant.parse("2999-03-02T14:00:00Z"));
        LocalDate due = new Scheduler(ZoneId.systemDefault()).day(longAgo).plusDays(8);

        CliRun json = CliRun.in(folder, "import", "own", "--json", "--data", "data");
        String out = CliRun.in(folder, "import", "own", "--data", "data").out();

        assertThat(dues(json)).containsExactly(due.toString(), "2999-03-10", "new", "none");
        assertThat(json.err()).isEmpty();
        assertThat(out).contains("Review cards: 1 due today, 1 new, 1 later.\n",
                "One question is due for review, with ./touchstone serve:\n  os.md:3  什么是页表？  (since " + due + ")\n",
                "3 questions are answered, at the place behind the arrow:\n",
                "  os.md:7  什么是写时复制？  → os.md:9  (due 2999-03-10)\n  os.md:11  什么是活锁？  → os.md:13\n");
        assertThat(CliRun.in(folder, "import", "own", "--data", "data", "--language", "zh").out())
                .contains("复习卡片：今天到期 1 张，新卡片 1 张，以后到期 1 张。", "什么是页表？（" + due + " 到期）");
    }

    @Test
    void import_questionInSeveralPlaces_isOneNewCard() throws Exception {
        writeQuestions();
        Files.copy(folder.resolve("own/os.md"), folder.resolve("own/os copy.md"));
        CliRun run = CliRun.in(folder, "import", "own");

        assertThat(run.out()).contains("Review cards: 0 due today, 3 new, 0 later.\n",
                "One note is there twice:\n  os copy.md is a copy of os.md\n");
        assertThat(CliRun.in(folder, "import", "own", "--language", "zh").out())
                .contains("1 篇笔记是副本：\n  os copy.md 是 os.md 的副本\n");
        assertThat(JsonMapper.shared().readTree(CliRun.in(folder, "import", "own", "--json").out()).get("copies"))
                .hasToString("[{\"file\":\"os copy.md\",\"of\":\"os.md\"}]");
    }

    @Test
    void import_filesOfOtherKindsAndOpenCode_areTold() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# 堆\n\n```\nx\n\n文。\n");
        Files.writeString(folder.resolve("b.pdf"), "");
        Files.writeString(folder.resolve("c.PDF"), "");
        Files.writeString(folder.resolve("LICENSE"), "");
        JsonNode json = JsonMapper.shared().readTree(CliRun.in(folder, "import", ".", "--json").out());

        assertThat(CliRun.in(folder, "import", ".").out()).contains(
                "Not read, files of other kinds: 3 (.pdf 2, without an ending 1).\n",
                "One note opens code that is never closed, so all below it is read as code; --patch closes it:\n  a.md:3  ```\n");
        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").out()).contains(
                "另有 3 个其他类型的文件没有读取（.pdf 2、无扩展名 1）。\n", "1 篇笔记的代码块没有结束");
        assertThat(json.get("unread"))
                .hasToString("[{\"ending\":\"\",\"files\":1},{\"ending\":\".pdf\",\"files\":2}]");
        assertThat(json.get("fences")).hasToString("[{\"file\":\"a.md\",\"line\":3,\"words\":\"```\"}]");
    }

    @Test
    void import_patchOfNotesInOrder_isNotWritten() throws Exception {
        Files.writeString(folder.resolve("a.md"), "## 堆\n\n文。\n");

        assertThat(CliRun.in(folder, "import", ".", "--patch", "out.patch").out())
                .endsWith("Nothing needs repair, so no \"out.patch\" was written.\n");
        assertThat(folder.resolve("out.patch")).doesNotExist();
    }

    @Test
    void import_questionAnsweredInPart_saysWhere() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "扩容时容量翻倍，链表顺序会反过来？？\n1.7 是头插法。\n");
        CliRun run = CliRun.in(folder, "import", ".", "--json");

        assertThat(CliRun.in(folder, "import", ".").out()).contains("One question is answered only in part",
                "  a.txt:1  扩容时容量翻倍，链表顺序会反过来？？  → a.txt:2\n");
        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").out()).contains("1 个问题只回答了一部分");
        assertThat(dues(run)).containsExactly("new");
    }

    @Test
    void import_nothingReviewed_makesNoDatabase() throws Exception {
        writeQuestions();
        Files.createDirectories(folder.resolve("data"));

        assertThat(dues(CliRun.in(folder, "import", "own", "--json", "--data", "data")))
                .containsExactly("new", "new", "new", "none");
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    void import_whileTheSiteHoldsTheReviews_leavesDueOutAndSaysSo() throws Exception {
        writeQuestions();
        rate("own/os.md", 3, Instant.parse("2020-03-02T14:00:00Z"));
        try (var file = FileChannel.open(folder.resolve("data/touchstone.mv.db"), StandardOpenOption.WRITE);
                var held = file.lock()) {
            assertThat(held.isValid()).isTrue();
            CliRun json = CliRun.in(folder, "import", "own", "--json", "--data", "data");

            assertThat(json.code()).isZero();
            assertThat(dues(json)).containsOnly("null");
            assertThat(json.err()).isEqualTo("when questions are due is left out: the site is running and holds the "
                    + "reviews in \"data\"; see its page /report, or stop it first\n");
        }
    }

    @Test
    void import_reviewsOfAnotherVersion_areLeftAsTheyAre() throws Exception {
        writeQuestions();
        rate("own/os.md", 3, Instant.parse("2020-03-02T14:00:00Z"));
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            int _ = database.transact(handle -> handle.execute("ALTER TABLE card RENAME TO card_of_tomorrow"));
        }
        byte[] before = Files.readAllBytes(folder.resolve("data/touchstone.mv.db"));

        CliRun json = CliRun.in(folder, "import", "own", "--json", "--data", "data");

        assertThat(dues(json)).containsOnly("null");
        assertThat(json.err())
                .startsWith("when questions are due is left out: the reviews in \"data\" cannot be read;");
        assertThat(folder.resolve("data/touchstone.mv.db")).hasBinaryContent(before);
    }

    @Test
    void import_dataFolderThatIsNotThere_isRefused() throws Exception {
        writeQuestions();

        assertThat(CliRun.in(folder, "import", "own", "--data", "dta")).isEqualTo(new CliRun(ExitCode.USAGE, "",
                "no folder \"dta\"; give --data the folder that serve keeps its data in\n"));
    }

    @Test
    void import_noFolder_isRefused() {
        assertThat(CliRun.in(folder, "import", "nowhere")).isEqualTo(
                new CliRun(ExitCode.USAGE, "", "\"nowhere\" cannot be read; name a folder of notes\n"));
    }

    @Test
    void import_realNotes_allSurvive() {
        Path notes = CliRun.HOME.resolve("../shared/notes");
        assumeTrue(Files.isDirectory(notes), "needs the real notes beside the checkout");
        CliRun run = CliRun.in(folder, "import", notes.toString(), "--json");

        assertThat(run.code()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).get("entries").size()).isGreaterThan(100);
    }

    private void writeQuestions() throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/os.md"), """
                # 操作系统

                ## 什么是页表？

                把虚拟页映射到物理页框的表，由内核维护。

                ## 什么是写时复制？

                父子进程先共享页面，谁要写入，内核才替谁复制那一页。

                ## 什么是活锁？

                线程一直在动，却谁也没有进展。

                ## 为什么需要 TLB？
                """);
    }

    /// Rates the question on `line` of `file` as easy, as the site does.
    private void rate(String file, int line, Instant at) {
        NoteFolder notes = NoteFolder.read(folder.resolve("own"));
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            var reviews = new ReviewStore(database, new Scheduler(ZoneId.systemDefault()));
            Deck deck = Deck.of(notes, TopicGraph.of(List.of(), List.of(notes), Choices.NONE), reviews.anchors());
            Anchor card = deck.at(folder.resolve(file), line).orElseThrow().anchor();
            assertThat(reviews.rate("", card, 0, Rating.EASY, at)).isPresent();
        }
    }

    private static List<String> dues(CliRun json) {
        var dues = new ArrayList<String>();
        JsonMapper.shared().readTree(json.out()).get("questions")
                .forEach(question -> dues.add(question.get("due").asString("null")));
        return dues;
    }
}
