package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.report.Practice;
import dev.touchstone.report.ReportCard;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePagesTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @TempDir
    private static Path data;
    @TempDir
    private static Path folder;
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("vault"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Files.createDirectories(notes.resolve("os"));
        Files.createDirectories(notes.resolve("attachments"));
        Files.writeString(notes.resolve("os/memory.md"), """
                # 内存

                ![[ring.svg]] ![[no.png]] ![[../../secret.png]] ![x](../attachments/ring.svg) [[other note]] [[Long Note#Last words]] [[#Here]]

                ## Here

                ```mermaid
                graph LR
                  A --> B
                ```

                $x_1$
                """);
        Files.writeString(notes.resolve("links.md"), """
                [a](os/memory.md#here) [b](/os/memory.html) [c](<Long Note#Last words>) [d](#末尾)
                [e](gone.md) [f](../secret.png) [g](data.bin) [h](#nowhere) [i](attachments/ring.svg)
                [[os/memory|p]] [[./os/../os/memory.md#here|q]] [[../secret.png|r]]
                [k](https://example.org/k.md) ![m](img/none.png) ![n](attachments/my ring.svg) ![o](attachments\\\\ring.svg)

                ## 末尾
                """);
        Files.writeString(notes.resolve("Other Note.md"), "text\n");
        Files.createDirectories(notes.resolve("parts/whole"));
        Files.writeString(notes.resolve("parts/part.md"), """
                # Part

                ## 1.1 Zebras

                A zebroid grazes, see [here](#zebras-2) and ![[stripe.svg]]. ^stripes

                ### Zebras 2

                More.

                ## After <a id="mark"></a>

                <a href="#mark">up</a>
                """);
        Files.writeString(notes.resolve("parts/whole.md"), """
                ![[part#1.1 zebras]]

                ![[part#^stripes]]

                [[part#^stripes]] [[part#After|x]] [y](part.md#11-zebras) [z](part.md#mark) [[#none]]
                ![own](stripe.svg) {% asset_img own.svg %}

                {% asset_img own.svg Own %}
                """);
        Files.writeString(notes.resolve("parts/stripe.svg"), SVG);
        Files.writeString(notes.resolve("parts/whole/own.svg"), SVG);
        Files.writeString(notes.resolve("typed.txt"), "死锁\n四个条件\n  互斥\nhold and wait\n\n银行家算法\n");
        Files.writeString(notes.resolve("os/paging.md"), """
                Page table
                ===

                Maps virtual pages[^1], see [the manual][intel].

                # Other

                [^1]: to frames of memory
                [intel]: https://example.org/intel
                """);
        Files.copy(notes.resolve("os/paging.md"), notes.resolve("os/paging copy.md"));
        Files.writeString(notes.resolve("open.md"), "```sql\nselect\n\ntext\n");
        Files.write(notes.resolve("broken.txt"), new byte[]{0, 1, 2, 3});
        Files.writeString(notes.resolve("touchstone.topics"), "nonsense\n");
        Files.writeString(notes.resolve("Long Note.md"), "text\n\n## Last words\n");
        Files.writeString(notes.resolve("attachments/ring.svg"), SVG);
        Files.writeString(notes.resolve("attachments/my ring.svg"), SVG);
        Files.writeString(notes.resolve("data.bin"), "secret");
        Files.writeString(folder.resolve("secret.png"), "secret");
        Files.createSymbolicLink(notes.resolve("link.png"), folder.resolve("secret.png"));
        site = Site.start(home, List.of(notes.resolve("../vault")), data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void note_picturesAndLinks_leadIntoTheVault() {
        assertThat(note()).contains("<img src=\"/notes/vault/attachments/ring.svg\" alt=\"ring.svg\" />",
                "<span class=\"missing-image\">no.png</span>", "missing-image\">../../secret.png</span>",
                "<img src=\"/notes/vault/attachments/ring.svg\" alt=\"x\" />",
                "<a href=\"/notes/vault/Other%20Note.md\" class=\"topic\">",
                "<a href=\"/notes/vault/Long%20Note.md#h-last-words\" class=\"topic\">",
                "<a href=\"/notes/vault/os/memory.md#h-here\" class=\"topic\">");
    }

    @Test
    void note_linksToFiles_leadToTheirPagesOrNowhere() {
        assertThat(site.get("/notes/vault/links.md").body()).contains(
                "<a href=\"/notes/vault/os/memory.md#h-here\">a</a>",
                "<a href=\"/notes/vault/os/memory.md\">b</a>",
                "<a href=\"/notes/vault/Long%20Note.md#h-last-words\">c</a>",
                "<a href=\"/notes/vault/links.md#h-末尾\">d</a>", "<a class=\"unknown-topic\">e</a>",
                "<a class=\"unknown-topic\">f</a>",
                "<a class=\"unknown-topic\">g</a>", "<a class=\"unknown-topic\">h</a>",
                "<a href=\"/notes/vault/attachments/ring.svg\">i</a>", "<a href=\"https://example.org/k.md\">k</a>",
                "<a href=\"/notes/vault/os/memory.md\" class=\"topic\">p</a>",
                "<a href=\"/notes/vault/os/memory.md#h-here\" class=\"topic\">q</a>",
                "<span class=\"unknown-topic\">r</span>",
                "<span class=\"missing-image\">m</span>",
                "<img src=\"/notes/vault/attachments/my%20ring.svg\" alt=\"n\" />",
                "<img src=\"/notes/vault/attachments/ring.svg\" alt=\"o\" />");
    }

    @Test
    void note_thatEmbedsOthers_showsTheirTextAsAQuotation() {
        assertThat(site.get("/notes/vault/parts/whole.md").body()).containsPattern("""
                <blockquote class="embed"><p class="embed-source"><a href="/notes/vault/parts/part.md#h-1-1-zebras" class="topic">Part › 1.1 zebras</a></p>
                <h2>1.1 Zebras</h2>
                <p><span></span>A zebroid grazes, see <a href="/notes/vault/parts/part.md#h-zebras-2">here</a> and <img src="/notes/vault/parts/stripe.svg" alt="stripe.svg" />.</p>
                <h3>Zebras 2</h3>
                <p>More.</p>
                </blockquote>
                \\s*<blockquote class="embed"><p class="embed-source"><a href="/notes/vault/parts/part.md#b-stripes" class="topic">Part</a></p>
                <p><span></span>A zebroid""");
    }

    @Test
    void note_linksToPartsOfNotes_leadToThem() {
        assertThat(site.get("/notes/vault/parts/part.md").body()).contains("<p><span id=\"b-stripes\"></span>A zebroid",
                "<a id=\"a-mark\"></a>", "<a href=\"/notes/vault/parts/part.md#a-mark\">up</a>");
        assertThat(site.get("/notes/vault/parts/whole.md").body()).contains(
                "<a href=\"/notes/vault/parts/part.md#b-stripes\" class=\"topic\">Part</a>",
                "<a href=\"/notes/vault/parts/part.md#h-after\" class=\"topic\">x</a>",
                "<a href=\"/notes/vault/parts/part.md#h-1-1-zebras\">y</a>",
                "<a href=\"/notes/vault/parts/part.md#a-mark\">z</a>",
                "<a href=\"/notes/vault/parts/whole.md\" class=\"topic\">none</a>",
                "<img src=\"/notes/vault/parts/whole/own.svg\" alt=\"Own\" />");
    }

    @Test
    void search_embeddedText_isFoundWhereItStands() {
        assertThat(site.get("/search?q=zebroid").body()).contains("/notes/vault/parts/part.md")
                .doesNotContain("/notes/vault/parts/whole.md");
    }

    @Test
    void report_linkToAHeadingThatIsNotThere_saysThatTheNoteIs() {
        assertThat(site.get("/report").body()).containsPattern("#none</span>[\\s\\S]{0,200}whole.md:5[\\s\\S]{0,80}"
                + "<span>The note is there,</span> <span>this heading is not.</span>");
        assertThat(site.get("/report", "zh").body()).contains("<span>有这篇笔记，</span> <span>但其中没有这个标题。</span>");
    }

    @Test
    void note_ofAnObsidianVault_keepsItsLinesUnlessItSaysOtherwise() throws IOException {
        Path settings = Files.createDirectories(folder.resolve("vault/.obsidian")).resolve("app.json");
        try {
            assertThat(site.get("/notes/vault/links.md").body()).contains("<br />");

            Files.writeString(settings, "{\"strictLineBreaks\": true}");
            assertThat(site.get("/notes/vault/links.md").body()).doesNotContain("<br");
        } finally {
            Files.deleteIfExists(settings);
            Files.delete(folder.resolve("vault/.obsidian"));
        }
    }

    @Test
    void note_thatBeginsWithItsTitle_saysItOnce() {
        assertThat(note().split("<h1", -1)).hasSize(2);
        assertThat(site.get("/notes/vault/Other%20Note.md").body()).contains("<h1 lang=\"en\">Other Note</h1>");
    }

    @Test
    void note_withADiagram_maySetStylesButNotRunScripts() {
        String policy = policy("/notes/vault/os/memory.md");

        assertThat(policy).contains("default-src 'self'", "style-src 'self' 'unsafe-inline'")
                .doesNotContain("script-src");
        assertThat(policy("/notes/vault/Other%20Note.md")).doesNotContain("unsafe-inline");
        assertThat(note()).contains("<code class=\"language-mermaid\">", "<span class=\"math\">x_1</span>");
    }

    @Test
    void picture_fromTheVault_isServedAndCannotRun() {
        HttpResponse<String> picture = site.get("/notes/vault/attachments/ring.svg");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(policy("/notes/vault/attachments/ring.svg")).contains("default-src 'none'", "sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes/vault/../secret.png", "/notes/vault/..%2Fsecret.png", "/notes/vault/link.png",
        "/notes/vault/data.bin", "/notes/vault/%2e%2e/secret.png", "/notes/vault/attachments", "/notes/"})
    void file_thatIsNoNoteAndNoPictureOfTheVault_isNotServed(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("secret");
    }

    private static String note() {
        return site.get("/notes/vault/os/memory.md").body();
    }

    private static String policy(String path) {
        return site.get(path).headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void note_ofPlainText_keepsItsLines() {
        assertThat(site.get("/notes/vault/typed.txt").body())
                .contains("<p>死锁<br />\n四个条件<br />\n互斥<br />\nhold and wait</p>\n<p>银行家算法</p>");
        assertThat(site.get("/topics/deadlock").body()).contains("四个条件<br />");
        assertThat(site.get("/notes/vault/links.md").body()).doesNotContain("<br");
    }

    @Test
    void topic_passages_areWholeWithoutTheRestOfTheNote() {
        String page = site.get("/topics/page-table").body();

        assertThat(page)
                .contains("Maps virtual pages<sup", "href=\"#p1-fn-1\"", "id=\"p1-fn-1\"", "to frames of memory",
                        "<a href=\"https://example.org/intel\">the manual</a>")
                .doesNotContain("===");
    }

    @Test
    void report_ofTheNotes_saysWhatToLookAt() {
        assertThat(site.get("/report").body()).contains("Report card of your notes", "Links that lead nowhere",
                "<a class=\"place\" href=\"/notes/vault/os/memory.md#h-内存\">vault/os/memory.md:3</a>");
        assertThat(site.get("/report", "zh").body()).contains("笔记体检报告", "没有指向任何内容的链接");
        assertThat(site.get("/topics").body()).contains("href=\"/report\"");
    }

    @Test
    void report_ofFilesThatAreNoNotes_hasNoLinkToThem() {
        assertThat(site.get("/report").body()).contains("<span class=\"place\">vault/broken.txt</span>",
                "<span class=\"place\">vault/touchstone.topics:1</span>",
                "Not read, files of other kinds: .bin 1, .png 1, .svg 4.");
        assertThat(site.get("/report", "zh").body()).contains("没有读取的其他类型的文件：.bin 1、.png 1、.svg 4。");
    }

    @Test
    void report_figures_areThoseOfImport() {
        Path vault = folder.resolve("vault");
        var card = ReportCard.of(NoteFolder.read(vault), Choices.read(vault), Practice.NONE);

        assertThat(site.get("/report").body())
                .contains("<div><dt>topics</dt><dd>" + card.topicCount() + "</dd></div>")
                .contains("What comes before what</span> <span class=\"badge\">" + card.prerequisites().size() + "<");
    }

    @Test
    void report_problems_areToldInTheLanguageOfThePage() {
        assertThat(site.get("/report").body())
                .contains("<span class=\"words\" lang=\"en\">is binary, not text; save it");
        assertThat(site.get("/report", "zh").body())
                .contains("<span class=\"words\" lang=\"zh\">是二进制文件，不是文本；");
    }

    @Test
    void report_ofACopyAndOpenCode_leadsToBoth() {
        assertThat(site.get("/report").body()).contains("There twice",
                "<a class=\"place\" href=\"/notes/vault/os/paging%20copy.md\">vault/os/paging copy.md</a>",
                "<a class=\"place\" href=\"/notes/vault/os/paging.md\">vault/os/paging.md</a>",
                "Code that is never closed",
                "vault/open.md:1</a>");
    }

    @Test
    void code_javaOfANote_isCompiledAndRunAfterThePage() {
        assertThat(code("void main() { System.out.println(List.of(1, \"<b>\")); }"))
                .contains("Compiles, and prints", "[1, &lt;b&gt;]");
        assertThat(code("int x = y;")).contains("Does not compile", "Line 1:");
        assertThat(code("record P(int x) {}")).contains("Compiles").doesNotContain("<pre", "<code");
    }

    @Test
    void code_askedForByAnotherSite_isForbidden() {
        assertThat(site.post("/notes", "text/plain", "void main() {}",
                request -> request.header("Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
    }

    private static String code(String source) {
        return site.post("/notes", "text/plain", source, request -> request).body();
    }
}
