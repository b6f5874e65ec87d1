package dev.touchstone.search;

import dev.touchstone.source.Language;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// How much time and memory the index takes, and how fast it answers, on generated vaults of growing size.
///
/// The heap is what is in use with the notes themselves.
///
/// `SearchBenchmark 1000 5000 20000 50000`: numbers of notes; default 1,183, once of 10 KB each, and 1,000 to 50,000 of 2 KB.
public final class SearchBenchmark {

    private static final long SEED = 20_261_121;
    private static final int CHARS_LARGE = 4_500;
    private static final int CHARS = 900;
    private static final int LARGE = 1_183;
    private static final int QUESTIONS = 400;
    private static final List<Integer> SIZES = List.of(1_000, 5_000, 20_000, 50_000);

    /// What the generated notes speak of; the first ones often.
    private static final List<String> WORDS = List.of("的", "是", "缓存", "线程", "内存", "一致性", "HashMap", "哈希表", "队列", "进程",
            "in order to",
            "锁", "页表", "事务", "隔离级别", "TCP", "三次握手", "Redis", "JDK1.8", "C++", "the scheduler", "红黑树", "索引", "B+树", "扩容",
            "淘汰",
            "布隆过滤器", "ConcurrentHashMap", "跳表", "动态规划", "垃圾回收", "copy-on-write", "虚拟内存", "负载均衡", "主从复制", "a queue");

    private static final int FILLER_WORDS = 8_000;
    private static final List<String> FILLER = filler();

    private SearchBenchmark() {}

    public static void main(String[] args) {
        measure(vault(LARGE, CHARS_LARGE), false);
        System.out.println(" notes      MB  cpu s  MB/cpu s  heap MB  one change ms  p50 ms  p99 ms");
        measure(vault(LARGE, CHARS_LARGE), true);
        List<Integer> sizes = args.length == 0 ? SIZES : Arrays.stream(args).map(Integer::valueOf).toList();
        sizes.forEach(size -> measure(vault(size, CHARS), true));
    }

    private static void measure(List<Findable> vault, boolean print) {
        long bytes = vault.stream().mapToLong(note -> note.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        var index = new SearchIndex();
        long cpu = cpu();
        index.update(vault);
        double seconds = (cpu() - cpu) / 1e9;
        long memory = memory();
        double change = change(index, vault);
        double[] times = ask(index);
        if (print) {
            System.out.printf("%6d  %6.1f  %5.2f  %8.1f  %7.0f  %13.1f  %6.2f  %6.2f%n", vault.size(), bytes / 1e6,
                    seconds, bytes / 1e6 / seconds, memory / 1e6, change, times[QUESTIONS / 2],
                    times[QUESTIONS * 99 / 100]);
        }
    }

    /// Milliseconds until a changed note is found.
    private static double change(SearchIndex index, List<Findable> vault) {
        var changed = new ArrayList<>(vault);
        Findable old = changed.getFirst();
        changed.set(0, new Findable(old.file(), old.place(), old.language(), old.title(), old.names(),
                old.text() + "\n刚刚写下的话", old.line()));
        long start = System.nanoTime();
        index.update(changed);
        int total = index.find(new Question("刚刚写下", Language.ZH, true, 10)).total();
        if (total != 1) {
            throw new IllegalStateException("found " + total);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /// Milliseconds of each question with ten snippets, sorted.
    private static double[] ask(SearchIndex index) {
        var random = new Random(SEED);
        var times = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            String words = WORDS.get(random.nextInt(WORDS.size())) + (i % 2 == 0
                    ? ""
                    : " " + WORDS.get(random.nextInt(WORDS.size())));
            long start = System.nanoTime();
            index.find(new Question(words, Language.ZH, true, 10));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static List<Findable> vault(int notes, int chars) {
        var random = new Random(SEED);
        var vault = new ArrayList<Findable>(notes);
        for (int i = 0; i < notes; i++) {
            Path file = Path.of("note-" + i + ".md");
            vault.add(new Findable(file, new Findable.Place.Imported(file), Language.ZH, word(random) + i,
                    new Findable.Names(List.of(), List.of(word(random), word(random)), ""), text(random, chars), 1));
        }
        return vault;
    }

    private static String text(Random random, int chars) {
        var text = new StringBuilder(chars + 20);
        while (text.length() < chars) {
            text.append(random.nextInt(3) == 0 ? word(random) : FILLER.get(skewed(random, FILLER.size())));
            text.append(random.nextInt(8) == 0 ? "。" : "").append(random.nextInt(60) == 0 ? "\n\n## " : "");
        }
        return text.toString();
    }

    /// Made-up words of one to three characters, as many as a person uses.
    private static List<String> filler() {
        var random = new Random(SEED);
        var words = new ArrayList<String>();
        for (int i = 0; i < FILLER_WORDS; i++) {
            var word = new StringBuilder();
            for (int length = 1 + skewed(random, 3); length > 0; length--) {
                word.append((char) (0x4E00 + skewed(random, 2_500)));
            }
            words.add(word.toString());
        }
        return words;
    }

    /// Below `bound`, small numbers far more often than large ones.
    private static int skewed(Random random, int bound) {
        return (int) Math.floor(Math.pow(bound + 1, random.nextDouble())) - 1;
    }

    private static String word(Random random) {
        return WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble()));
    }

    private static long cpu() {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return os.getProcessCpuTime();
    }

    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
