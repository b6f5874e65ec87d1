package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cards.Deck;
import dev.touchstone.report.Practice;
import dev.touchstone.report.Repairs;
import dev.touchstone.report.ReportCard;
import dev.touchstone.search.Findable;
import dev.touchstone.search.Question;
import dev.touchstone.search.SearchIndex;
import dev.touchstone.source.Language;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes many damaged notes through everything that is done with a note: none may stop it or hold it up.
///
/// `-Dtouchstone.fuzz=100000` makes the long run of it; `-Dtouchstone.fuzz.from=N` begins at the N-th note, which is the same
/// in each run of one `-Dtouchstone.fuzz.seed`.
class NoteFuzzTest {

    private static final int TRIES = Integer.getInteger("touchstone.fuzz", 500);
    private static final int FROM = Integer.getInteger("touchstone.fuzz.from", 0);
    private static final long SEED = Long.getLong("touchstone.fuzz.seed", 20_261_121);
    private static final int MAX_LENGTH = 256 * 1024;

    /// The most times that a damage repeats something; most repeat it a few times.
    private static final int MAX_TIMES = 2_500;

    /// After so many failures the rest is not tried.
    private static final int MAX_FAILURES = 20;

    private static final int PROGRESS = 5_000;

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
            "•", "  • 甲\n", "甲#\n\n", "a: b\n", "词：\n", "\uD83D", "😀", "$$\n", "$a$", "%%", "==", "~~", "[^1]",
            "\n[^1]: ", ":::", "::: tip\n", "> [!note]\n", "<div>", "<pre>\n",
            "</pre>\n", "<img src=\"a\">", "![](", "[a]: b\n", "|-|-|\n", "| a ", "`", "*", "_", "_a_ ", "*a* ", "[",
            "![[", "<", "&", "\\",
            "  - ", "2) ", "Q: ", "A: ", "a", "字", "- [ ] ", "import a;\n", "+++\n", "<!--", "%%\n", "  : ", "相关文章:\n",
            "{", ";", "func ", "()", "1.甲 2.乙 ");

    private static final List<String> WORDS = List.of("堆", "a", "1", "？", "令牌 桶", "heap java", "什么是分页 bucket",
            "\"token bucket\"",
            "c++ [[", "O(n)");

    @TempDir
    private Path folder;

    private final Markdown markdown = new Markdown();
    private final SearchIndex index = new SearchIndex();

    @Test
    void take_damagedNotes_neverFailsAndIsQuick() throws IOException {
        take(Files.writeString(folder.resolve("warm.md"), NOTES.getFirst()), "树");
        var failures = new ArrayList<String>();
        long slowest = 0;
        long all = 0;
        for (int i = FROM; i < FROM + TRIES && failures.size() < MAX_FAILURES; i++) {
            var random = new Random(SEED * 1_000_003 + i);
            String text = damaged(random);
            Path file = Files.write(folder.resolve(random.nextBoolean() ? "n.md" : "n.txt"), bytes(text, random));
            String words = pick(WORDS, random);
            long nanos = 0;
            try {
                nanos = ProcessorTime.assertQuick(() -> take(file, words));
            } catch (RuntimeException | Error failure) {
                failures.add("note %d, %d characters: %s".formatted(i, text.length(), failure));
            }
            slowest = Math.max(slowest, nanos);
            all += nanos;
            if ((i + 1) % PROGRESS == 0) {
                System.out.printf("%d notes, %d s, failures %s%n", i + 1, all / 1_000_000_000, failures);
            }
        }
        System.out.printf("%d damaged notes, the slowest in %d ms, all in %d s%n", TRIES, slowest / 1_000_000,
                all / 1_000_000_000);

        assertThat(failures).isEmpty();
    }

    /// Imports, shows, finds and repairs one note.
    private void take(Path file, String words) {
        NoteFolder read = NoteFolder.read(file);
        NoteFile note = read.files().getFirst();
        assertThat(note.note().isPresent() || !note.problems().isEmpty()).isTrue();
        assertThat(note.entries()).allMatch(entry -> entry.line() > 0 && !entry.title().isEmpty());
        ReportCard card = ReportCard.of(read, Choices.NONE, Practice.NONE);
        Deck.of(read, card.graph(), List.of());
        Repairs.patch(read);
        note.note().ifPresent(found -> {
            assertThat(markdown.toHtml(found.markdown(), Links.NONE).html()).isNotNull();
            find(found, words);
        });
    }

    private void find(Note note, String words) {
        index.update(List.of(new Findable(note.file(), new Findable.Place.Imported(note.file()), note.language(),
                note.title(), new Findable.Names(note.front().aliases(),
                        note.entries().stream().map(Entry::title).distinct().toList(), note.front().text()),
                note.markdown(), note.body().line())));
        index.find(new Question(words, Language.ZH, false, 10));
    }

    private static String damaged(Random random) {
        var text = new StringBuilder(pick(NOTES, random));
        int damages = 1 + random.nextInt(8);
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
            case 3 -> text.insert(from, pick(PIECES, random).repeat(times(MAX_TIMES, random)));
            case 4 -> text.insert(from, text.substring(from, to).repeat(times(MAX_TIMES / 10, random)));
            case 5 -> text.insert(from, pick(NOTES, random));
            case 6 -> text.setLength(from);
            default -> {
                for (int i = from; i < to; i++) {
                    text.setCharAt(i, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
                }
            }
        }
    }

    /// A small number more often than a large one.
    private static int times(int most, Random random) {
        return (int) Math.pow(most, random.nextDouble());
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
