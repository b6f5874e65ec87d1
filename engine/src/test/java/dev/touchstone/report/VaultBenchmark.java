package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures how the importer's time grows with the size of a vault. Run it by hand; it prints a table.
///
/// Arguments: the numbers of notes, by default 1,000 to 50,000.
final class VaultBenchmark {

    private static final List<String> TOPICS = List.of("哈希表", "LRU", "B+ 树", "红黑树", "三次握手", "死锁", "缓存穿透", "令牌桶",
            "一致性哈希",
            "布隆过滤器", "写时复制", "虚拟内存", "epoll", "mutex", "Raft", "隔离级别", "跳表", "消息队列", "负载均衡", "page cache");
    private static final int WORDS_PER_NOTE = 360;

    private VaultBenchmark() {}

    public static void main(String[] args) throws IOException {
        int[] sizes = args.length > 0
                ? Stream.of(args).mapToInt(Integer::parseInt).toArray()
                : new int[]{1_000, 2_000, 5_000, 10_000, 20_000, 50_000};
        measure(500);
        System.out.printf("%8s %8s %10s %12s %10s%n", "notes", "MB", "CPU s", "us per KB", "heap MB");
        IntStream.of(sizes).forEach(VaultBenchmark::measure);
    }

    private static void measure(int notes) {
        try {
            Path folder = Files.createTempDirectory("vault");
            long bytes = write(folder, notes);
            long start = cpu();
            var report = ReportCard.of(NoteFolder.read(folder), Choices.NONE, Practice.NONE);
            double seconds = (cpu() - start) / 1e9;
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
            assertThat(report.rows()).isNotEmpty();
            System.out.printf("%8d %8.1f %10.2f %12.2f %10d%n", notes, bytes / 1e6, seconds, seconds * 1e9 / bytes,
                    heap);
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Path folder, int notes) throws IOException {
        var random = new Random(notes);
        long bytes = 0;
        for (int i = 0; i < notes; i++) {
            Path part = Files.createDirectories(folder.resolve("part" + i / 500));
            String text = note(i, notes, random);
            Files.writeString(part.resolve("note-" + i + ".md"), text);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    private static String note(int number, int notes, Random random) {
        var text = new StringBuilder(
                "---\ntitle: 笔记 %d\ntags: [a]\n---\n# %s 第 %d 篇\n\n".formatted(number, topic(random), number));
        for (int i = 0; i < WORDS_PER_NOTE; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.append("\n\n## ").append(topic(random)).append(" 专题 ").append(random.nextInt(notes))
                        .append("\n\n");
                case 1 ->
                    text.append("\n- **").append(topic(random)).append("**：基于").append(topic(random)).append("实现。\n");
                case 2 -> text.append("\n为什么需要").append(topic(random)).append("？\n");
                case 3 -> text.append(" [[note-").append(random.nextInt(notes)).append("]] ");
                case 4 -> text.append("\n```java\nint a = ").append(i).append(";\n```\n");
                default -> text.append("这里写一些关于").append(topic(random)).append("的话，English words too。");
            }
        }
        return text.toString();
    }

    private static String topic(Random random) {
        return TOPICS.get(random.nextInt(TOPICS.size()));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
