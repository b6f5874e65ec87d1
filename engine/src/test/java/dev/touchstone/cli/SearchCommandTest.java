package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("notes/zz.md"), "# 甲\n\n第二行\n\n这里提到量子纠缠的锁。\n");
        Files.writeString(folder.resolve("notes/aa.md"), "# 量子纠缠\n\n定义在此。\n");
    }

    @Test
    void search_words_printsTitleFileAndLine() {
        CliRun run = CliRun.in(folder, "search", "量子纠缠", "--notes", "notes");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("量子纠缠  aa.md:1\n").contains("甲  zz.md:5\n", "这里提到量子纠缠的锁");
    }

    @Test
    void search_json_isOneDocument() throws Exception {
        JsonNode document = JsonMapper.shared()
                .readTree(CliRun.in(folder, "search", "纠缠", "的锁", "--notes", "notes", "--json").out());

        assertThat(document.get("total").asInt()).isEqualTo(1);
        assertThat(document.get("loose").asBoolean()).isFalse();
        assertThat(document.get("hits").get(0).get("marked").toString()).contains("纠缠", "的锁");
        assertThat(document.get("hits").get(0).get("kind").asString()).isEqualTo("imported");
    }

    @Test
    void search_contentAndExercises_topicFirst() throws Exception {
        JsonNode hits = JsonMapper.shared()
                .readTree(CliRun.in(folder, "search", "LRU cache", "--json").out()).get("hits");

        assertThat(hits.get(0).get("file").asString()).isEqualTo("content/lru-cache.md");
        assertThat(hits.findValuesAsString("file")).contains("exercises/lru-cache/exercise.md");
    }

    @Test
    void search_nothing_saysSo() {
        CliRun run = CliRun.in(folder, "search", "qqqqzzzz");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Nothing holds \"qqqqzzzz\", nor words like it.\n");
    }

    @Test
    void search_missingFolder_isWrongUsage() {
        CliRun run = CliRun.in(folder, "search", "x", "--notes", "nowhere");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere");
    }
}
