package dev.touchstone.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A folder of made-up notes such as people keep: Markdown articles, lines typed without markup, questions and answers,
/// pasted chat answers and pages copied from a site, Chinese and English mixed. The same arguments give the same notes.
///
/// @param bytes of all notes
record GeneratedVault(Path folder, int notes, long bytes) {

    private static final int NOTES_PER_FOLDER = 400;
    private static final int FILLER_WORDS = 8_000;
    private static final int IDEOGRAPHS = 2_500;

    private static final List<String> TOPICS = List.of("哈希表", "LRU 缓存", "B+ 树", "红黑树", "三次握手", "死锁", "缓存穿透", "令牌桶",
            "一致性哈希", "布隆过滤器", "写时复制", "虚拟内存", "epoll", "mutex", "Raft", "隔离级别", "跳表", "消息队列", "负载均衡",
            "page cache", "HashMap", "volatile", "JDK1.8", "C++", "TCP", "Redis", "索引", "垃圾回收", "线程池", "copy-on-write");
    private static final List<String> ENGLISH = List.of("the", "a", "of", "is", "and", "to", "lock", "thread", "memory",
            "page",
            "server", "request", "queue", "entry", "node", "leader", "when", "which", "write", "read", "fails", "holds",
            "before", "after", "index", "bucket", "client", "retries", "until", "commit");
    private static final List<String> FILLER = filler();

    /// Writes about `bytesPerNote` bytes into each of `notes` files in `folder`.
    static GeneratedVault write(Path folder, int notes, int bytesPerNote, long seed) throws IOException {
        var random = new Random(seed);
        long bytes = 0;
        for (int i = 0; i < notes; i++) {
            Path part = folder.resolve("part" + i / NOTES_PER_FOLDER);
            if (i % NOTES_PER_FOLDER == 0) {
                Files.createDirectories(part);
            }
            boolean typed = i % 8 == 7;
            byte[] text = new Writer(random, notes, bytesPerNote).note(i).getBytes(StandardCharsets.UTF_8);
            Files.write(part.resolve("note-" + i + (typed ? ".txt" : ".md")), text);
            bytes += text.length;
        }
        return new GeneratedVault(folder, notes, bytes);
    }

    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Made-up words of one to three characters, as many as a person uses.
    private static List<String> filler() {
        var random = new Random(1);
        var words = new ArrayList<String>();
        for (int i = 0; i < FILLER_WORDS; i++) {
            var word = new StringBuilder();
            for (int length = 1 + skewed(random, 3); length > 0; length--) {
                word.append((char) (0x4E00 + skewed(random, IDEOGRAPHS)));
            }
            words.add(word.toString());
        }
        return words;
    }

    /// Below `bound`, small numbers far more often than large ones.
    private static int skewed(Random random, int bound) {
        return (int) Math.floor(Math.pow(bound + 1, random.nextDouble())) - 1;
    }

    /// Writes one note.
    private static final class Writer {

        private final Random random;
        private final int notes;
        private final int bytes;
        private final StringBuilder text = new StringBuilder();

        Writer(Random random, int notes, int bytes) {
            this.random = random;
            this.notes = notes;
            this.bytes = bytes;
        }

        String note(int number) {
            List<Consumer<Writer>> parts = switch (number % 8) {
                case 7 -> start("3/%d日\n".formatted(1 + number % 28), List.of(Writer::typed));
                case 6 -> start("清单#\n\n", List.of(Writer::exported));
                case 5 -> start("好的，我们来看看%s：\n\n".formatted(topic()),
                        List.of(Writer::section, Writer::label, Writer::code));
                case 4 -> start("# %s 面试题\n\n".formatted(topic()),
                        List.of(Writer::asked, Writer::asked, Writer::section));
                default -> start(
                        "---\ntitle: %s 笔记 %d\ntags: [学习, %s]\n---\n".formatted(topic(), number, topic()),
                        List.of(Writer::section, Writer::section, Writer::list, Writer::label, Writer::code,
                                Writer::table, Writer::asked, Writer::links));
            };
            while (length() < bytes) {
                parts.get(random.nextInt(parts.size())).accept(this);
            }
            return text.toString();
        }

        private List<Consumer<Writer>> start(String words, List<Consumer<Writer>> parts) {
            text.append(words);
            return parts;
        }

        /// About the bytes written so far: two thirds of the characters are Chinese.
        private int length() {
            return text.length() * 19 / 10;
        }

        private void section() {
            text.append("#".repeat(2 + random.nextInt(3))).append(' ').append(1 + random.nextInt(9)).append(". ")
                    .append(topic()).append(word()).append(random.nextInt(8) == 0 ? " todo" : "").append("\n\n");
            for (int i = random.nextInt(4); i >= 0; i--) {
                sentences(5);
                text.append("\n\n");
            }
        }

        private void list() {
            for (int i = 2 + random.nextInt(6); i > 0; i--) {
                text.append("- ").append(topic()).append(random.nextBoolean() ? "：" : " ");
                sentences(1);
                text.append('\n');
            }
            text.append('\n');
        }

        private void label() {
            text.append("*   **").append(topic()).append("**：基于").append(topic()).append("实现，");
            sentences(2);
            text.append("\n\n");
        }

        private void code() {
            text.append("```java\n");
            for (int i = 3 + random.nextInt(12); i > 0; i--) {
                text.append("    int total").append(i).append(" = table.get(key) + ").append(random.nextInt(99))
                        .append("; // ").append(word()).append('\n');
            }
            text.append("```\n\n");
        }

        private void table() {
            text.append("| 名称 | 代价 | 说明 |\n| --- | --- | --- |\n");
            for (int i = 2 + random.nextInt(6); i > 0; i--) {
                text.append("| ").append(topic()).append(" | O(log n) | ").append(word()).append(word()).append(" |\n");
            }
            text.append('\n');
        }

        private void links() {
            text.append("见 [[note-").append(random.nextInt(notes)).append("]] 和 [").append(topic()).append("](note-")
                    .append(random.nextInt(notes)).append(".md)，![](img/").append(random.nextInt(notes))
                    .append(".png)\n\nhttps://example.org/").append(random.nextInt(notes)).append("?q=1\n\n");
        }

        private void asked() {
            text.append(random.nextBoolean() ? "### " : "").append("为什么").append(topic()).append("需要")
                    .append(topic()).append(random.nextBoolean() ? "？\n\n" : "？？\n\n");
            sentences(random.nextInt(4));
            text.append("\n\n");
        }

        private void typed() {
            switch (random.nextInt(8)) {
                case 0 -> text.append(topic()).append("：");
                case 1 -> text.append("1.").append(word()).append(" 2.").append(topic()).append(" 3.").append(word());
                case 2 -> text.append(topic()).append("的原因？？  ").append(word()).append("查查");
                case 3 -> text.append("int p[3] = {1, 2, 3} ; // ").append(topic());
                case 4 -> text.append("https://example.org/").append(random.nextInt(notes));
                default -> text.append(topic()).append("是");
            }
            sentences(1 + random.nextInt(2));
            text.append('\n');
        }

        private void exported() {
            text.append(topic()).append(word()).append(random.nextBoolean() ? " ✔️#\n\n" : "#\n\n");
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append("  • ").append(topic()).append(random.nextBoolean() ? " ✔️\n\n" : "\n\n");
            }
            sentences(random.nextInt(3));
            text.append("\n\n");
        }

        private void sentences(int most) {
            for (int i = random.nextInt(most + 1); i >= 0; i--) {
                boolean english = random.nextInt(5) == 0;
                for (int words = 6 + random.nextInt(20); words > 0; words--) {
                    text.append(english ? ENGLISH.get(random.nextInt(ENGLISH.size())) + " " : word());
                }
                if (random.nextInt(3) == 0) {
                    text.append(random.nextBoolean() ? "**" + topic() + "**" : topic());
                }
                text.append(english ? ". " : random.nextInt(3) == 0 ? "，" : "。");
            }
        }

        private String topic() {
            return TOPICS.get((int) (TOPICS.size() * random.nextDouble() * random.nextDouble()));
        }

        private String word() {
            return FILLER.get(skewed(random, FILLER.size()));
        }
    }
}
