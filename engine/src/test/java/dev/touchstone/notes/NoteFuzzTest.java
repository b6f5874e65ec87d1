package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads many damaged notes: none may stop the importer or hold it up.
///
/// `-Dtouchstone.fuzz=100000` makes the long run of it.
class NoteFuzzTest {

    private static final int TRIES = Integer.getInteger("touchstone.fuzz", 1_500);
    private static final long SEED = Long.getLong("touchstone.fuzz.seed", 20_261_121);
    private static final long MAX_NANOS = 1_000_000_000;
    private static final int MAX_LENGTH = 256 * 1024;

    private static final List<String> NOTES = List.of(
            """
                    ---
                    title: 堆
                    aliases: [heap, 优先队列]
                    tags: [a, b]
                    ---
                    # 堆（Heap） ✔️

                    一种完全二叉树，见 [[tree-traversal|遍历]] 和 ![[heap.png]]。

                    ## 1. 上浮与下沉 todo

                    - **上浮**：和父结点交换
                    - [ ] 下沉
                    1. 建堆 2. 删除

                    ```java
                    int parent = (i - 1) / 2;
                    ```

                    | 操作 | 代价 |
                    | --- | --- |
                    | 插入 | O(log n) |

                    > [!note] 为什么建堆是 O(n)？？

                    https://example.org/heap?q=1 // 可视化
                    """,
            """
                    3/11日
                    端口：一个数字。
                    TCP提供：1.重传 2.排序
                    自旋锁，乐观锁，意向锁？？
                    int a[3] = {1, 2, 3} ; // 数组
                    互斥锁，会睡眠。//为什么？？
                    strace??  ltrace??!

                    一、正题
                    词 查查
                    """,
            """
                    清单#

                    操作系统#

                    分页 ✔️#

                    ../img/a.png

                    作用

                      • 隔离 ✔️

                      • 共享

                    分段#

                    —— 📖 分段

                    Pros

                    简单
                    """,
            """
                    好的，我们来看看限流：

                    ## 限流器 (Rate limiter)

                    **令牌桶**：以固定速率放入令牌。

                    What happens when the bucket is empty?

                    PS C:\\work> git push
                    fatal: no upstream
                    ┌──┐
                    │桶│
                    └──┘

                    相关文章:

                    漏桶

                    它讲的是漏桶…...
                    """);

    private static final List<String> PIECES = List.of("#", "\n", "\n\n", "```", "````", "~~~", "- ", "    ", "\t",
            "1. ", "1、", "> ",
            "**", "[[", "]]", "](", "|", "<!--", "-->", "？？", "?", "：", "，", "。", "（", ")", "✔️", "---\n", "===\n",
            "todo",
            "\u0000", "\uFEFF", "\u3000", "\u00A0", "\u200B", "\r", "\r\n", "&#xff08;", "\\(", "//", "https://",
            "3/11日\n", "0203",
            "•", "  • 甲\n", "甲#\n\n", "a: b\n", "词：\n", "\uD83D", "😀", "相关文章:\n", "{", ";", "func ", "()", "1.甲 2.乙 ");

    @TempDir
    private Path folder;

    @Test
    void read_damagedNotes_neverFailsAndIsQuick() throws IOException {
        NoteFolder.read(Files.writeString(folder.resolve("warm.md"), NOTES.getFirst()));
        var random = new Random(SEED);
        long slowest = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = damaged(random);
            Path file = Files.write(folder.resolve(random.nextBoolean() ? "n.md" : "n.txt"), bytes(text, random));
            long start = cpuNanos();
            NoteFile read = NoteFolder.read(file).files().getFirst();
            long nanos = cpuNanos() - start;
            assertThat(nanos).as("try %d of seed %d, %d characters", i, SEED, text.length()).isLessThan(MAX_NANOS);
            assertThat(read.note().isPresent() || !read.problems().isEmpty()).isTrue();
            assertThat(read.entries()).allMatch(entry -> entry.line() > 0 && !entry.title().isEmpty());
            slowest = Math.max(slowest, nanos);
        }
        System.out.printf("%d damaged notes read, the slowest in %d ms%n", TRIES, slowest / 1_000_000);
    }

    /// Processor time of this thread, so that a busy machine makes no note slow.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String damaged(Random random) {
        var text = new StringBuilder(pick(NOTES, random));
        int damages = 1 + random.nextInt(12);
        for (int i = 0; i < damages && text.length() < MAX_LENGTH; i++) {
            damage(text, random);
        }
        return text.substring(0, Math.min(text.length(), MAX_LENGTH));
    }

    private static void damage(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(80));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, pick(PIECES, random));
            case 3 -> text.insert(from, pick(PIECES, random).repeat(1 + random.nextInt(4_000)));
            case 4 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(300)));
            case 5 -> text.insert(from, pick(NOTES, random));
            case 6 -> text.setLength(from);
            default -> {
                for (int i = from; i < to; i++) {
                    text.setCharAt(i, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
                }
            }
        }
    }

    /// Mostly UTF-8, sometimes with a broken byte or in another encoding.
    private static byte[] bytes(String text, Random random) {
        byte[] bytes = text.getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
