package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Notes within notes.
class EmbedsTest {

    private static final Markdown MARKDOWN = new Markdown();

    /// The notes of a folder by their names.
    private record Folder(Map<String, String> notes) implements Links {

        @Override
        public Optional<Target> find(String name) {
            return notes.containsKey(name) ? Optional.of(new Target("/notes/" + name, name)) : Optional.empty();
        }

        @Override
        public Optional<Excerpt> excerpt(String name) {
            return Optional.ofNullable(notes.get(name))
                    .map(text -> new Excerpt(new Target("/notes/" + name, name), text, this));
        }
    }

    @Test
    void toHtml_embed_isAQuotationWithALinkToItsSource() {
        assertThat(html("甲\n\n![[b]]\n\n乙", Map.of("b", "# B\n\nText ^id1 of **b**."))).isEqualToIgnoringNewLines("""
                <p>甲</p>
                <blockquote class="embed"><p class="embed-source"><a href="/notes/b" class="topic">b</a></p>
                <h1>B</h1>
                <p>Text ^id1 of <strong>b</strong>.</p>
                </blockquote>
                <p>乙</p>
                """);
    }

    @Test
    void toHtml_embedWithinAParagraph_endsIt() {
        assertThat(html("see ![[b]] there\n![[b]]\n![[b]]", Map.of("b", "B"))).contains("<p>see </p><blockquote",
                "</blockquote>\n<p> there\n</p>").doesNotContain("<p></p>", "<p>\n</p>");
    }

    @Test
    void toHtml_embedInCode_isAsWritten() {
        assertThat(html("`![[b]]`\n\n    ![[b]]\n", Map.of("b", "B"))).contains("<code>![[b]]</code>",
                "<pre><code>![[b]]").doesNotContain("blockquote");
    }

    @Test
    void toHtml_embedWithinEmbeds_isShownOnce() {
        String html = html("![[b]]", Map.of("b", "B ![[c]]", "c", "C ![[d]]", "d", "hidden"));

        assertThat(html.split("<blockquote", -1)).hasSize(1 + Embeds.DEPTH_MAX);
        assertThat(html).contains("<a href=\"/notes/d\" class=\"topic\">d</a>").doesNotContain("hidden");
    }

    @Test
    void toHtml_embedsInACircle_areLinksWhereItCloses() {
        var notes = Map.of("a", "A ![[b]]", "b", "B ![[a]]", "s", "S ![[s]]");

        assertThat(html("A ![[b]]", notes).split("<blockquote", -1)).hasSize(2);
        assertThat(html("S ![[s]]", notes)).doesNotContain("<blockquote");
        assertThat(html("all\n\nS ![[s]]", notes)).doesNotContain("<blockquote");
        assertThat(html("![[s]]", notes).split("<blockquote", -1)).hasSize(2);
    }

    @Test
    void toHtml_manyEmbeds_areLinksFromTheFirstThatIsTooMany() {
        String html = html("![[b]]\n\n".repeat(Embeds.COUNT_MAX + 3), Map.of("b", "B"));

        assertThat(html.split("<blockquote", -1)).hasSize(1 + Embeds.COUNT_MAX);
        assertThat(html).endsWith("<p><a href=\"/notes/b\" class=\"topic\">b</a></p>\n");
    }

    @Test
    void toHtml_longEmbed_isCutAtALineAndLinked() {
        String html = html("![[b]]", Map.of("b", "a line of it\n\n".repeat(1_000)));

        assertThat(html.length()).isLessThan(2 * Embeds.CHARS_MAX);
        assertThat(html).contains("<p><a href=\"/notes/b\" class=\"topic\">…</a></p>");
    }

    @Test
    void toHtml_embed_addsNoIdsOfItsOwn() {
        String html = html("# B\n\nown[^1]\n\n![[b]]\n\n[^1]: mine",
                Map.of("b", "# B\n\n<a id=\"x\"></a> its[^1]\n\n[^1]: b's"));

        assertThat(html).containsOnlyOnce("id=\"h-b\"").containsOnlyOnce("id=\"fn-1\"").doesNotContain("a-x")
                .containsPattern("href=\"#(e\\d+-fn-1)\"[\\s\\S]*id=\"\\1\"");
    }

    @Test
    void toHtml_hostileEmbed_isDisarmed() {
        assertThat(
                html("![[b]]", Map.of("b", "<script>x()</script><p onclick=x() id=main>a</p>\n\n[a](javascript:x())")))
                .contains("<blockquote").doesNotContain("<script", "onclick", "\"main\"", "javascript");
    }

    static Stream<Named<String>> costly() {
        return Stream.of("[a](", "c* ", "`a``", "> ", "- ", "|a|b|\n", "![[b]] ").map(
                piece -> Named.of(piece.strip(), piece.repeat(250_000 / piece.length())));
    }

    /// Work that every embed would do again would not end within the time of the whole test run.
    @ParameterizedTest
    @MethodSource("costly")
    void toHtml_costlyEmbeds_takeTheShareOfOnePage(String text) {
        var notes = Map.of("b", text, "c", "![[b]]\n\n".repeat(100));

        assertThat(MARKDOWN.toHtml("![[b]]\n\n![[c]]\n\n".repeat(100), new Folder(notes)).html()).isNotEmpty();
    }

    @Test
    void toHtml_textThatEmbedsIsNotWritten_isALink() {
        assertThat(
                html(IntStream.range(0, 3).mapToObj("![[gone%d]]\n"::formatted).reduce("", String::concat), Map.of()))
                .contains("gone0", "gone2").doesNotContain("blockquote");
    }

    private static String html(String markdown, Map<String, String> notes) {
        Page page = MARKDOWN.toHtml(markdown, new Folder(notes));
        assertThat(page.warning()).isEmpty();
        return page.html();
    }
}
