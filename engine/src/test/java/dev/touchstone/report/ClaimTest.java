package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    @TempDir
    private Path folder;

    @Test
    void in_twoNotesThatDiffer_showsBothPlaces() throws IOException {
        write("a.md", "# 缓存\n\nRedis 默认端口 6379\n");
        write("b.md", "# 数据库\n\nx\n\nRedis 的默认端口是 6380。\n");

        assertThat(contradictions()).singleElement().satisfies(one -> {
            assertThat(one.topic()).contains(new TopicId("redis-single-process"));
            assertThat(one.right()).isEmpty();
            assertThat(one.statements()).map(said -> said.spot().line() + " " + said.words())
                    .containsExactly("3 Redis 默认端口 6379", "5 Redis 的默认端口是 6380。");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " <> ", value = {
        "HashMap default load factor 0.75 <> HashMap 的默认负载因子是 0.8",
        "HashMap 默认容量 16 <> - **HashMap** 的默认初始容量为 `32`；",
        "The default port of Kafka is 9092. <> Kafka uses port 9093 by default.",
        "By default, ZooKeeper listens on port 2181. <> ZooKeeper 默认监听 2182 端口",
        "Redis 默认页大小 16KB <> Redis 的默认页大小为 16 MB",
        "`innodb_buffer_pool_size` 默认为 128MB <> innodb_buffer_pool_size 的默认值是 256 MB",
        "HashMap 查找的时间复杂度是 O(1) <> HashMap 查找时间复杂度：$O(n^2)$",
        "Redis Cluster 共有 16384 个哈希槽 <> Redis Cluster 有 1024 个槽",
        "| HashMap 默认容量 | 16 | <> HashMap 的默认容量是 32，可以改。"})
    void in_sameFrameAndAnotherFigure_isAContradiction(String one, String other) throws IOException {
        assertThat(contradictions(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " <> ", value = {
        "Redis 默认超时时间 300 秒 <> Redis 的默认超时时间是 5 分钟",
        "Redis 默认块大小 128MB <> Redis 默认块大小为 131,072 KB",
        "HashMap 插入 时间复杂度 O(n log n) <> HashMap 插入 的时间复杂度为 O(nlog₂n)",
        "HashMap 查找的时间复杂度 O(1) <> HashMap 遍历的时间复杂度 O(n)",
        "HashMap 查找平均时间复杂度 O(1) <> HashMap 查找最坏时间复杂度 O(n)",
        "HashMap 查找的时间复杂度 O(n) <> HashMap 查找的时间复杂度 O(k)",
        "Redis 默认端口 6379 <> Redis 哨兵 默认端口 26379",
        "Redis 默认端口 6379 <> Redis 端口 6380",
        "Redis 默认端口 6379 <> 如果用 Redis，默认端口是 6380",
        "Redis 默认端口 6379 <> Redis 默认端口不是 6380",
        "Redis 默认端口 6379 <> Redis 默认端口是 6380 吗？",
        "Redis 默认端口 6379 <> ~~Redis 默认端口 6380~~",
        "Redis 默认端口 6379 <> Redis 默认端口 6379 改成 6380",
        "Redis 默认端口 6379 <> Redis 默认端口 6380-6390",
        "Redis 默认端口 6379 <> Redis 默认端口约 6380",
        "Redis 默认超时时间 300 <> Redis 默认超时时间 5 秒",
        "HashMap 默认容量 16 <> HashMap 默认容量是 2.5.1",
        "我们 默认端口 8080 <> 我们 默认端口 9090",
        "Gadget 默认端口 8080 <> Gadget 默认端口 9090",
        "max_tokens 默认 256 <> max_tokens 默认 4096"})
    void in_anotherFrameOrTheSameFigure_isNone(String one, String other) throws IOException {
        assertThat(contradictions(one, other)).isEmpty();
    }

    @Test
    void in_nameOfANote_isAName() throws IOException {
        write("Gadget.md", "x\n");

        assertThat(contradictions("Gadget 默认端口 8080", "Gadget 默认端口 9090")).hasSize(1);
    }

    @Test
    void in_lineBelowAKnownName_isAboutIt() throws IOException {
        assertThat(contradictions("Redis 默认端口 6379", "# Redis\n\n- 内存数据库\n- 默认端口：6380")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'# Redis\n\n- 哨兵\n  - 默认端口：26379'", "'# Redis\n\n哨兵模式\n\n- 默认端口：26379'", "'# 说一说\n\n默认端口：26379'",
        "'# Redis 7\n\nRedis 默认端口 6380'", "'# 常见错误\n\n## 端口\n\nRedis 默认端口 6380'",
        "'# 甲\n\n```\nRedis 默认端口 6380\n```'", "'# 甲\n\n如果是别人的机器上的那一个\nRedis 默认端口 6380。'",
        "'# 甲\n\nRedis 默认端口 6380\n这样的说法是不对的，它不是。'"})
    void in_lineThatHoldsOnlyInPart_isNone(String text) throws IOException {
        assertThat(contradictions("Redis 默认端口 6379", text.translateEscapes())).isEmpty();
    }

    @Test
    void in_hostileNote_isReadInLinearTime() throws IOException {
        String claims = "默认 的的的的的的 的 的 1 " + "O(".repeat(40) + " 默认端口 ".repeat(5) + "。";
        write("a.md", (claims.repeat(20) + "\n").repeat(60) + "默认 1 ".repeat(20_000));

        assertTimeout(Duration.ofSeconds(5), () -> assertThat(contradictions()).isEmpty());
    }

    private List<Contradiction> contradictions(String one, String other) throws IOException {
        write("a.md", "# 甲\n\n" + one + "\n");
        write("b.md", "# 乙\n\n" + other + "\n");
        return contradictions();
    }

    private List<Contradiction> contradictions() {
        return Contradiction.in(NoteFolder.read(folder).notes());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
