package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileNotesTest {

    @Test
    void note_withScripts_isShownWithoutThem(@TempDir Path home, @TempDir Path data) throws IOException {
        Path content = Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Files.writeString(content.resolve("bad.md"), """
                ---
                title: "<script>alert('title')</script>"
                aliases: ["<img src=x onerror=alert(1)>"]
                parents: []
                ---
                ## <script>alert('heading')</script>

                <script>alert('body')</script>

                A [link](javascript:alert(1)) and an <img src="x" onerror="alert(1)"> in a line.
                """);
        Path imported = Files.createDirectories(home.resolve("imported"));
        Files.writeString(imported.resolve("mine.md"), "# <script>alert('imported')</script>\n\ntext\n");

        try (var site = Site.start(home, List.of(imported), data)) {
            for (String path : List.of("/", "/topics", "/topics/bad")) {
                assertThat(site.get(path).body()).as(path)
                        .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:", "onerror=\"");
            }
            assertThat(site.get("/topics/bad").body()).contains("&lt;script&gt;alert(");
        }
    }

    @Test
    void note_inOneLanguageOnly_isShownInThatWithANotice(@TempDir Path home, @TempDir Path data) throws IOException {
        Path content = Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Files.writeString(content.resolve("queue.md"),
                "---\ntitle: Queue\naliases: []\nparents: []\n---\n## Definition\n");

        try (var site = Site.start(home, List.of(), data)) {
            assertThat(site.get("/topics/queue", "zh").body()).contains("还没有中文版", "lang=\"en\"", "Definition");
            assertThat(site.get("/topics/queue", "en").body()).doesNotContain("no English version");
        }
    }

    @Test
    void topics_ofImportedNotesOnly_standUnderWhatTheyArePartOf(@TempDir Path home, @TempDir Path data)
            throws IOException {
        Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Path imported = Files.createDirectories(home.resolve("mine"));
        Files.writeString(imported.resolve("a.md"), "# 列式仓库\n\n文。\n\n## 段的合并\n\n合并小段。\n");
        Files.writeString(imported.resolve("b.md"), "# 写放大率\n\n写入的字节之比。\n");

        try (var site = Site.start(home, List.of(imported), data)) {
            String page = site.get("/topics", "zh").body();
            assertThat(page).containsPattern("列式仓库</a>\\s*<ul class=\"tree\">\\s*<li>\\s*<a [^>]*>段的合并</a>");
            assertThat(page.substring(page.indexOf("class=\"cloud\""))).contains("写放大率").doesNotContain("段的合并");
        }
    }

    /// Every topic of a level is part of every one above: as trees with all parts everywhere these would be a million.
    @Test
    void topics_withManyParents_listTheirPartsOnce(@TempDir Path home, @TempDir Path data) throws IOException {
        Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Path imported = Files.createDirectories(home.resolve("mine"));
        for (int level = 0; level < 4; level++) {
            for (int i = 0; i < 12; i++) {
                var text = new StringBuilder();
                for (int k = 0; k < 12; k++) {
                    text.append("# 层%d号%d\n\n文。\n\n## 层%d号%d\n\n文。\n\n".formatted(level, i, level + 1, k));
                }
                Files.writeString(imported.resolve("n%d-%d.md".formatted(level, i)), text);
            }
        }

        try (var site = Site.start(home, List.of(imported), data)) {
            assertThat(site.get("/topics", "zh").body().split("<li>", -1)).hasSizeLessThan(1000);
        }
    }

    @Test
    void topic_ofImportedNotesOnly_namesTheirPlaces(@TempDir Path home, @TempDir Path data) throws IOException {
        Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Path imported = Files.createDirectories(home.resolve("mine"));
        Files.writeString(imported.resolve("os.md"), "# 操作系统\n\n## 页表\n\n把虚拟页映射到物理页框。\n");
        Files.writeString(imported.resolve("long.md"), "# TLB\n" + "\n缓存地址转换的结果。\n".repeat(60));

        try (var site = Site.start(home, List.of(imported), data)) {
            assertThat(site.get("/topics/page-table").body()).contains("<p>把虚拟页映射到物理页框。</p>")
                    .doesNotContain("The rest of it");
            assertThat(site.get("/topics/tlb").body()).contains("The rest of it");
            assertThat(site.get("/topics").body()).contains("href=\"/topics/page-table\"", "操作系统");
            assertThat(site.get("/topics/page-table").body()).contains("mine/os.md:3");
        }
    }
}
