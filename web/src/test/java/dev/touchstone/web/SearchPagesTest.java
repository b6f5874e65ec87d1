package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPagesTest {

    @TempDir
    private static Path data;
    @TempDir
    private static Path folder;
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("my notes"));
        Files.writeString(notes.resolve("量子.md"), "# 量子\n\n## 纠缠\n\n两个粒子的纠缠态，见 [[lru-cache]]。\n");
        Files.createDirectories(notes.resolve(".git"));
        Files.writeString(notes.resolve(".git/secret.md"), "secret");
        Files.writeString(folder.resolve("outside.md"), "secret");
        Files.createSymbolicLink(notes.resolve("link.md"), folder.resolve("outside.md"));
        site = Site.start(Site.HOME, List.of(notes), data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void search_words_listsTopicThenExercise() {
        String page = search("LRU cache").body();

        assertThat(page).contains("hits for “LRU cache”", "<mark>LRU</mark>");
        assertThat(page.indexOf("href=\"/topics/lru-cache\"")).isPositive()
                .isLessThan(page.indexOf("href=\"/exercises/lru-cache\""));
    }

    @Test
    void search_imported_leadsToTheNote() {
        String page = search("纠缠态").body();

        assertThat(page).contains("my notes/量子.md:5", "<mark>纠缠态</mark>",
                "href=\"/notes/my%20notes/%E9%87%8F%E5%AD%90.md\"");
        assertThat(site.get("/notes/my%20notes/%E9%87%8F%E5%AD%90.md").body())
                .contains("<h1 id=\"h-量子\">量子</h1>", "两个粒子的纠缠态", "href=\"/topics/lru-cache\"");
    }

    @Test
    void search_nothingFound_saysSo() {
        assertThat(search("qqqqzzzz").body()).contains("Nothing holds “qqqqzzzz”");
    }

    @Test
    void search_noWords_explains() {
        assertThat(site.get("/search").body()).contains("in both languages");
    }

    @Test
    void search_markupInWords_isText() {
        HttpResponse<String> page = search("<script>alert(1)</script> \"'");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void suggestions_words_areOptionsAndNoPage() {
        String options = site.get("/search/suggestions?q=consis").body();

        assertThat(options).contains("role=\"option\"", "data-href=\"/topics/consistent-hashing\"")
                .doesNotContain("<html");
    }

    @Test
    void everyPage_hasTheSearchBox() {
        for (String path : List.of("/", "/topics", "/exercises/lru-cache", "/attempts", "/nowhere")) {
            assertThat(site.get(path).body()).as(path).contains("role=\"search\"", "action=\"/search\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes/my%20notes/..%2Foutside.md", "/notes/my%20notes/../outside.md",
        "/notes/my%20notes/link.md", "/notes/my%20notes/.git/secret.md", "/notes/my%20notes", "/notes/other/x.md",
        "/notes/my%20notes/%00.md", "/notes/my%20notes//etc/passwd"})
    void note_thatIsNotInTheFolder_isNotFound(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.body()).doesNotContain("secret", "root:");
        assertThat(answer.statusCode()).isBetween(400, 404);
    }

    private static HttpResponse<String> search(String words) {
        return site.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), "en");
    }
}
