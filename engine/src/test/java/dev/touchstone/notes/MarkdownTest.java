package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Markdown MARKDOWN = new Markdown();
    private static final Links LINKS = name -> name.equals("lru-cache")
            ? Optional.of(new Links.Target("/topics/lru-cache", "LRU cache"))
            : Optional.empty();

    @Test
    void toHtml_knownTopic_isALink() {
        assertThat(html("[[lru-cache]] [[lru-cache|it]]")).contains(
                "<a href=\"/topics/lru-cache\" class=\"topic\">LRU cache</a>",
                "<a href=\"/topics/lru-cache\" class=\"topic\">it</a>");
    }

    @Test
    void toHtml_unknownTopic_isText() {
        assertThat(html("[[nothing|that]]")).contains("<span class=\"unknown-topic\">that</span>");
    }

    @Test
    void toHtml_equalHeadings_haveDifferentIds() {
        assertThat(html("## 页表\n\n## 页表\n")).contains("<h2 id=\"h-页表\">", "<h2 id=\"h-页表-2\">");
    }

    @Test
    void toHtml_table_needsOneDash() {
        assertThat(html("|a|b|\n|-|:-:|\n|1|2|\n")).contains("<th>a</th>", "<td align=\"center\">2</td>");
    }

    @Test
    void toHtml_extensions_areRendered() {
        assertThat(html("- [x] done\n\n~~old~~ text[^1]\n\n[^1]: a note\n"))
                .contains("type=\"checkbox\"", "<del>old</del>", "class=\"footnotes\"", "a note");
    }

    @Test
    void toHtml_linksWithEscapes_areLinks() {
        assertThat(html("[a\\]b]: <https://a.b/c d\\>> \"t\\\"u\"\n\n[a\\]b] and [x\\*](https://a.b/ '1\\'2')\n"))
                .contains("<a href=\"https://a.b/c%20d&gt;\"", ">a]b</a>", "<a href=\"https://a.b/\"", ">x*</a>");
    }

    @Test
    void toHtml_fence_namesItsLanguage() {
        assertThat(html("```java\nList<String> x;\n```\n"))
                .contains("<pre><code class=\"language-java\">List&lt;String&gt; x;");
    }

    @Test
    void toHtml_emphasisBesideChinesePunctuation_isClosed() {
        assertThat(html("**注意：**后文，**粗体**。中文**“引用”**中文"))
                .contains("</strong>后文", "<strong>粗体</strong>", "<strong>“引用”</strong>");
    }

    @Test
    void toHtml_emphasisInEnglish_isCommonMark() {
        assertThat(html("a **b:**c and 2 * 3 * 4")).contains("a **b:**c and 2 * 3 * 4");
    }

    @Test
    void toHtml_wrappedChinese_isJoined() {
        assertThat(html("第一行\n第二行\nlast\nline")).contains("第一行第二行\nlast\nline");
        assertThat(html("> 第一行。\n> 第二行。")).contains("第一行。第二行。");
    }

    @Test
    void toHtml_generics_surviveAsText() {
        assertThat(html("List<Integer> and Map<K, V> and <T>")).contains("List&lt;Integer&gt;", "Map&lt;K, V&gt;",
                "&lt;T&gt;");
        assertThat(html("<Integer>\n")).contains("&lt;Integer&gt;");
    }

    @Test
    void toHtml_harmlessHtml_isKept() {
        assertThat(html("H<sub>2</sub>O<br>x\n\n<details><summary>more</summary>\n\nbody\n\n</details>\n"))
                .contains("H<sub>2</sub>O<br />x", "<details><summary>more</summary>", "</details>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
        "[[javascript:alert(1)]]", "[x](data:text/html;base64,xx)", "![x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>", "<a href=\"java\tscript:alert(1)\">x</a>", "<svg onload=alert(1)>",
        "<iframe src=\"https://example.org\"></iframe>", "<style>*{display:none}</style>",
        "<form action=\"/x\"><button>go</button></form>", "<p style=\"position:fixed\">x</p>",
        "<a id=\"verdict\" name=\"x\">x</a>", "```x\" onmouseover=\"alert(1)\n```", "<b onclick='alert(1)'>x</b>",
        "<details ontoggle=alert(1) open>x</details>", "<base href=\"https://example.org\">",
        "<meta http-equiv=refresh content=0>", "<object data=x></object>", "[x]: javascript:alert(1)\n\n[x]",
        "<!--><script>alert(1)</script>-->", "<input type=\"submit\" value=\"x\">",
        "<math><mi//xlink:href=\"data:x\">"})
    void toHtml_attack_isDisarmed(String attack) {
        assertThat(html(attack))
                .doesNotContainPattern("(?i)<(script|iframe|svg|style|form|button|base|meta|object|math)")
                .doesNotContainPattern("(?i)<[^>]*\\s(on\\w+|style|name)=")
                .doesNotContainPattern("(?i)(href|src)=\"\\s*(java|data)")
                .doesNotContain("id=\"verdict\"", "type=\"submit\"");
    }

    @Test
    void toHtml_linkTargetFromTheSite_cannotBreakOut() {
        Links hostile = _ -> Optional.of(new Links.Target("javascript:alert(1)", "<script>"));

        assertThat(MARKDOWN.toHtml("[[x]]", hostile).html()).doesNotContain("javascript").contains("&lt;script&gt;");
    }

    @Test
    void toHtml_tooLong_isPlainText() {
        Page page = MARKDOWN.toHtml("**a** <b>\n".repeat(30_000), Links.NONE);

        assertThat(page.warning()).hasValueSatisfying(warning -> assertThat(warning).contains("longer than 256 KiB"));
        assertThat(page.html()).startsWith("<pre>**a** &lt;b&gt;\n");
    }

    private static String html(String markdown) {
        Page page = MARKDOWN.toHtml(markdown, LINKS);
        assertThat(page.warning()).isEmpty();
        return page.html();
    }
}
