package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
        CliRun run = CliRun.in(folder, "import", ".", "--patch", "a.md");

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
                .contains("  Token bucket: a.md:1, b.md:1, a.md:5, a.md:9 and 1 more\n");
        assertThat(CliRun.in(folder, "import", ".", "--language", "zh").out())
                .contains("a.md:1, b.md:1, a.md:5, a.md:9，另有 1 处\n");
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
}
