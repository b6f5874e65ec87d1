package dev.touchstone.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.library.Library;
import dev.touchstone.source.Language;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stands in a file is found in it: measured on what people look for, against a search for the bare characters.
class SearchRecallTest {

    private static final Path HOME = Path.of(System.getProperty("touchstone.home", "..")).toAbsolutePath().normalize();

    /// Words that people look for in such notes: names, halves of names, words that a segmenter would cut wrongly.
    private static final List<String> TERMS = List.of("线程", "线程池", "线程不安全", "进程", "协程", "死锁", "锁", "自旋", "互斥", "信号量",
            "内存", "虚拟内存", "页表", "缺页", "换页", "写时复制", "分段", "堆", "栈", "栈帧", "链表", "双向链表", "哈希", "哈希表", "扩容", "红黑树", "跳表",
            "布隆过滤器", "一致性", "一致性哈希", "虚拟节点", "缓存", "缓存穿透", "淘汰", "最久未使用", "最近", "队列", "优先队列", "环形缓冲区", "动态规划", "状态转移",
            "背包", "子序列", "回文", "二分", "遍历", "均摊", "握手", "三次握手", "拥塞", "索引", "事务", "隔离", "主从", "选举", "垃圾回收");

    @TempDir
    Path folder;

    @Test
    void terms_areThoseThatThePromiseIsAbout() {
        assertThat(TERMS).hasSize(56).doesNotHaveDuplicates();
    }

    @Test
    void find_everyTerm_findsEveryNoteOfTheContentThatHoldsIt() throws IOException {
        recall(HOME.resolve("content"), List.of(), 30);
    }

    @Test
    void find_everyTerm_findsEveryMessyNoteThatHoldsIt() throws IOException {
        write("wrapped.txt", "线程不\n安全是因为没有互斥，也没有信号\n量。最久\n未使用");
        write("marks.md", "---\ntags: [垃圾回收, 选举]\n---\n# 一致性**哈希**与`虚拟节点`\n主从（复制）：主从。缓存_穿透_");
        write("mixed.md", "MySQL的事务隔离级别，Redis主从，TCP三次握手，B+树索引");
        write("table.md", "|名|说明|\n|-|-|\n|堆|栈帧在栈上|\n|回文|动态规划|\n- [ ] 背包\n> 均摊：扩容");
        Files.write(folder.resolve("gbk.txt"), "协程与进程的拥塞控制，缺页换页".getBytes(Charset.forName("GBK")));
        write("pages.md", "页表𠀀页表 自旋锁\u3000锁 二分\u00a0遍历");

        recall(folder, List.of(folder), 20);
    }

    @Test
    void find_everyTerm_findsEveryRealNoteThatHoldsIt() throws IOException {
        Path real = HOME.resolveSibling("shared").resolve("notes");
        assumeTrue(Files.isDirectory(real), "no folder ../shared/notes beside the checkout");

        recall(real, List.of(real), 20);
    }

    /// @param least of the terms must occur, so that the test tests something
    private void recall(Path searched, List<Path> imported, int least) throws IOException {
        Path nothing = Files.createDirectories(folder.resolve(".nothing"));
        Library library = Library.read(imported.isEmpty() ? searched : nothing, nothing, imported);
        Map<Path, String> texts = texts(searched);
        var occurring = new HashMap<String, Integer>();
        var index = new SearchIndex();
        index.update(library.findables());
        for (String term : TERMS) {
            Set<Path> holding = texts.entrySet().stream()
                    .filter(text -> text.getValue().contains(term))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            Answer answer = index.find(new Question(term, Language.ZH, true, SearchIndex.FOUND_MAX));
            assertThat(answer.hits()).extracting(hit -> hit.found().file()).as(term).containsAll(holding);
            if (!holding.isEmpty()) {
                occurring.put(term, holding.size());
                assertThat(answer.hits()).as(term).allSatisfy(hit -> assertThat(marked(hit)).isNotEmpty());
            }
        }
        assertThat(occurring).hasSizeGreaterThan(least);
    }

    private static List<String> marked(Hit hit) {
        return hit.snippet().stream().filter(Hit.Piece::marked).map(Hit.Piece::text).toList();
    }

    private static Map<Path, String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|txt)"))
                    .collect(Collectors.toMap(file -> file, SearchRecallTest::text));
        }
    }

    private static String text(Path file) {
        return TextFile.read(file) instanceof Reading.Valid(TextFile read) ? read.text() : "";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
