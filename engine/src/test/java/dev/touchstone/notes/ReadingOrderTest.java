package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {

    @TempDir
    private Path folder;

    @Test
    void read_summaryOfABook_givesPartsAndChapters() throws IOException {
        notes("src/intro.md", "src/heap.md", "src/heap/push.md", "src/graph.md");
        write("src/SUMMARY.md", """
                # Summary

                [Before we start](intro.md)

                # Structures

                - [Heap](./heap.md)
                    - [Push](heap/push.md)
                    - [Pop]()
                - [Graph](graph.md#walks)

                ---

                [Elsewhere](https://a.example/b.md)
                """);

        NoteFolder read = NoteFolder.read(folder);

        assertThat(steps(read)).containsExactly("0 Before we start intro.md", "0 Structures -", "1 Heap heap.md",
                "2 Push push.md", "2 Pop -", "1 Graph graph.md", "1 Elsewhere -");
        assertThat(read.files().stream().filter(file -> file.file().endsWith("SUMMARY.md")).findFirst().orElseThrow()
                .entries()).map(Entry::title).containsExactly("Pop");
    }

    @Test
    void read_noteThatIsOnlyCalledSummary_isANote() throws IOException {
        notes("a.md", "b.md");
        write("SUMMARY.md", "# What I learned\n\nA heap is a tree.\n\n- [a](a.md)\n- [b](b.md)\n");

        NoteFolder read = NoteFolder.read(folder);

        assertThat(read.orders()).isEmpty();
        assertThat(read.notes()).anyMatch(note -> note.title().equals("What I learned"));
    }

    @Test
    void read_sidebarOfDocsify_countsFromTheOutermostFolder() throws IOException {
        notes("guide/start.md", "guide/next%20step.md", "README.md");
        notes("guide/next step.md");
        write("guide/_sidebar.md", "* 入门\n  * [开始](guide/start.md)\n  * [下一步](guide/next%20step)\n* [主页](/)\n");

        assertThat(steps(NoteFolder.read(folder))).containsExactly("0 入门 -", "1 开始 start.md", "1 下一步 next step.md",
                "0 主页 README.md");
    }

    @Test
    void read_sidebarOfVuePress_isReadAsData() throws IOException {
        notes("docs/os/README.md", "docs/os/memory.md", "docs/os/deep/paging.md", "docs/net/tcp.md", "docs/net/ip.md");
        write("docs/.vuepress/config.ts", """
                import { defineUserConfig } from "vuepress"; // sidebar: ["/net/ip"]
                import { netItems } from "./net.js";
                const osItems = ["", { text: "Memory", link: "memory.html" }, { text: "More", prefix: "deep/", children: ["paging"] }] as const;
                export default defineUserConfig({
                  head: [["link", { rel: "icon" }]],
                  theme: hopeTheme({
                    navbar() { return ["/net/ip"]; },
                    sidebar: { '/os/': osItems, "/net/": [...netItems, compute(`x${1}`)], },
                  }),
                });
                """);
        write("docs/.vuepress/net.ts", "export const netItems: string[] = ['tcp.md', ['ip', 'Addresses']];\n");

        assertThat(steps(NoteFolder.read(folder))).containsExactly("0  README.md", "0 Memory memory.md", "0 More -",
                "1  paging.md", "0  tcp.md", "0 Addresses ip.md");
    }

    @Test
    void read_sidebarOfVitePress_hasItems() throws IOException {
        notes("a.md", "b.md", "c/d.md");
        write(".vitepress/config.mts", """
                export default { themeConfig: { sidebar: [
                  { text: 'First', items: [{ text: 'A', link: '/a' }, { text: 'B', link: '/b' }] },
                  { text: 'Second', base: '/c/', items: [{ text: 'D', link: 'd' }] } ] } }
                """);

        assertThat(steps(NoteFolder.read(folder))).containsExactly("0 First -", "1 A a.md", "1 B b.md", "0 Second -",
                "1 D d.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sidebar: [[[[", "sidebar: {", "const sidebar = sidebar = [sidebar", "sidebar: ['a', \"b",
        "sidebar(`${", "sidebar: [...sidebar]", "/* sidebar: ['a.md', 'b.md']", "sidebar: ))))",
        "const aSidebar = [b]; const b = [aSidebar, aSidebar, aSidebar]; "})
    @Timeout(30)
    void sidebars_textThatIsNoScript_endsSoonAndQuietly(String text) {
        assertThat(new ScriptData(text.repeat(5_000), new HashMap<>()).sidebars(true)).hasSizeLessThan(100_000);
    }

    private static List<String> steps(NoteFolder read) {
        assertThat(read.orders()).hasSize(1);
        return read.orders().getFirst().steps().stream().map(step -> step.depth() + " " + step.title() + " "
                + step.page().map(page -> String.valueOf(page.getFileName())).orElse("-")).toList();
    }

    private void notes(String... names) throws IOException {
        for (String name : names) {
            write(name, "# " + name + "\n\ntext\n");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
