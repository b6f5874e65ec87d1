package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What notes write beyond Markdown, as HTML.
class DialectTest {

    /// The sanitizer writes full-width signs as numbers.
    private static final Pattern ENTITY = Pattern.compile("&#x(ff[0-9a-f]{2});");
    private static final Markdown MARKDOWN = new Markdown();
    private static final Links LINKS = new Links() {
        @Override
        public Optional<Target> find(String name) {
            return name.equals("LRU") ? Optional.of(new Target("/topics/lru", "LRU cache")) : Optional.empty();
        }

        @Override
        public Optional<String> image(String name) {
            return name.equals("ring.png") ? Optional.of("/notes/mine/ring.png") : Optional.empty();
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "耗时 $O(n_1 * n_2)$ 步~耗时 <span class=\"math\">O(n_1 * n_2)</span> 步",
        "\\(a_i\\) and \\[x\\]~<span class=\"math\">a_i</span> and <span class=\"math\">x</span>",
        "$a<b$ & $x$~<span class=\"math\">a&lt;b</span> &amp; <span class=\"math\">x</span>",
        "it costs $5 and $10 more~it costs $5 and $10 more",
        "`$x$` and $ y $~<code>$x$</code> and $ y $",
        "\\$x\\$~$x$",
        "式 $$x^2$$ 是~式 <span class=\"math\">x^2</span> 是"})
    void toHtml_formula_isTakenAsItIs(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "![cost $O(n)$ here](a.png)~<img src=\"a.png\" alt=\"cost $O(n)$ here\" />",
        "[x](a?b=$c$d)~<a href=\"a?b&#61;$c$d\">x</a>",
        "[[Big $O$]]~<span class=\"unknown-topic\">Big $O$</span>",
        "[$O$](b)~<a href=\"b\"><span class=\"math\">O</span></a>"})
    void toHtml_formulaInAnAddressOrName_isAsWritten(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void toHtml_definitionsBelowAFootnote_areNoPartOfIt() {
        String html = html(
                "见 [redis] 与 [B+ 树][b]。[^1]\n\n[^1]: 一条脚注\n[redis]: https://a.example/redis\n[b]: https://a.example/b\n");

        assertThat(html).contains("href=\"https://a.example/redis\"", "href=\"https://a.example/b\"", "一条脚注")
                .doesNotContain("[redis]:", "[b]:");
    }

    @Test
    void toHtml_addressInAFootnote_isALink() {
        assertThat(html("see[^1] and [a]\n\n[^1]: https://a.example/b\n\n[a]: https://a.example/c"))
                .contains("<a href=\"https://a.example/b\"", "<a href=\"https://a.example/c\"");
    }

    @Test
    void toHtml_symbolBelowCodeInAList_staysInTheItem() {
        assertThat(html("- a\n\n      code\n  • b")).endsWith("<p>• b</p>\n</li></ul>");
    }

    @Test
    void toHtml_formulaOnItsOwnLines_isABlock() {
        assertThat(html("text\n\n$$\n\\sum_{i=1}^n a_i\n= b\n$$\n\nmore"))
                .contains("<span class=\"math math-block\">\\sum_{i&#61;1}^n a_i\n&#61; b</span>");
    }

    @Test
    void toHtml_commentOfObsidian_isNotShown() {
        assertThat(html("a%%b%% c\n\n%%\nd\n\ne\n%%\n\n%% f %%\n\n`%%g%%` 100%% h"))
                .isEqualTo("<p>a c</p>\n<p><code>%%g%%</code> 100%% h</p>");
    }

    @Test
    void toHtml_dollarsInCode_areDollars() {
        assertThat(html("```sh\necho $HOME $PATH == x\n```\n\n    $$ indented $$\n"))
                .contains("echo $HOME $PATH &#61;&#61; x", "$$ indented $$").doesNotContain("math");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "这是==重点==，要记~这是<mark>重点</mark>，要记",
        "==**a** b==~<mark><strong>a</strong> b</mark>",
        "if a == b == c~if a &#61;&#61; b &#61;&#61; c",
        "[==a== https://a.example](b)~<a href=\"b\"><mark>a</mark> https://a.example</a>",
        "`x==y==z`~<code>x&#61;&#61;y&#61;&#61;z</code>"})
    void toHtml_mark_isMarked(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "见 https://example.org/a_b_c，然后~href=\"https://example.org/a_b_c\"",
        "见 https://example.org/a。~href=\"https://example.org/a\"",
        "（https://example.org/x）~href=\"https://example.org/x\"",
        "(see https://example.org/wiki/A_(b)).~href=\"https://example.org/wiki/A_%28b%29\"",
        "[t](https://example.org/t)~<a href=\"https://example.org/t\">t</a>",
        "<https://example.org/u>~<a href=\"https://example.org/u\">https://example.org/u</a>",
        "<a href=\"https://example.org/v\">v</a>~<a href=\"https://example.org/v\">v</a>",
        "[r]\\n\\n[r]: https://example.org/r~<a href=\"https://example.org/r\">r</a>"})
    void toHtml_address_isALinkToItsEnd(String markdown, String html) {
        assertThat(html(markdown.replace("\\n", "\n")).replaceAll(" rel=\"[^\"]*\"", "")).contains(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`https://example.org`", "xhttps://example.org", "https://", "http://。"})
    void toHtml_noAddress_isText(String markdown) {
        assertThat(html(markdown)).doesNotContain("<a ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "> [!NOTE]~callout-note", "> [!tip] 小贴士~callout-tip", "> [!Caution]~callout-warning",
        "> [!bug]~callout-danger", "> [!注意]~callout-warning", "> [!my-own] x~callout-note",
        "> [!whatever]~callout-note", "::: warning 注意~callout-warning"})
    void toHtml_callout_isABoxOfItsKind(String first, String kind) {
        String quote = first.startsWith(">") ? "> " : "";
        String end = quote.isEmpty() ? ":::\n" : "";

        assertThat(html("before\n" + first + "\n" + quote + "- **item**\n" + end + "\nafter\n"))
                .contains("<div class=\"callout " + kind + "\">", "<li><strong>item</strong></li>",
                        "</div>\n<p>after</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"> [!bug]~\\n<p>Bug</p>\\n", "> [!SUCCESS]~\\n<p>Success</p>\\n",
        "> [!注意]~\\n<p>注意</p>\\n",
        "> [!Note]~''", "::: {tip}\\n:::~''"})
    void toHtml_calloutWithoutATitle_isCalledByItsOwnWord(String first, String title) {
        assertThat(html(first.replace("\\n", "\n")))
                .contains("<div class=\"callout-title\">" + title.replace("\\n", "\n") + "</div>");
    }

    @Test
    void toHtml_colonsThatCloseNothing_areText() {
        assertThat(html("a\n\n:::\n\nb\n")).contains("<p>:::</p>");
        assertThat(html(":::{note}\na\n:::\n")).contains("callout-note").doesNotContain(":::");
    }

    @Test
    void toHtml_calloutThatFolds_isDetails() {
        assertThat(html("> [!faq]- 为什么？\n> 因为。\n")).contains(
                "<details class=\"callout callout-question\">\n<summary class=\"callout-title\">\n<p>为什么？</p>\n</summary>",
                "<p>因为。</p>", "</details>");
        assertThat(html("::: details 答案\n```java\nint x = 1;\n```\n:::\n")).contains("<details", "language-java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"**粗体** 与 `code`~<strong>粗体</strong> 与 <code>code</code>",
        "[[LRU]] $x$~<a href=\"/topics/lru\" class=\"topic\">LRU cache</a> <span class=\"math\">x</span>",
        "1. 概述~1. 概述", "# 一~# 一", "<script>a</script>~&lt;script&gt;a&lt;/script&gt;", "| a |~| a |"})
    void toHtml_titleOfACallout_isOneParagraphOfMarkdown(String title, String html) {
        assertThat(html("> [!note] " + title + "\n> text\n"))
                .contains("<div class=\"callout-title\">\n<p>" + html + "</p>\n</div>\n<p>text</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x", "a ==b== c", "$x$ \\(y\\)", "a %%b%%", "![[ring.png|300]]",
        "![[LRU]]"})
    void toHtml_indentedCode_isAsWritten(String line) {
        String shown = SafeHtml.escape(line).replace("=", "&#61;");

        assertThat(html("text\n\n    " + line + "\n")).contains("<pre><code>" + shown + "\n</code></pre>");
        assertThat(html("- item\n\n      " + line + "\n")).contains("<pre><code>" + shown + "\n</code></pre>");
        assertThat(html("<pre>\n" + line + "\n</pre>\n")).contains("<pre>\n" + shown + "\n</pre>");
    }

    @Test
    void toHtml_barInACell_isABar() {
        assertThat(html("|a|b|\n|-|-|\n|`x \\| y`|c \\| d|\n")).contains("<td><code>x | y</code></td><td>c | d</td>");
        assertThat(html("`x \\| y`")).contains("<code>x \\| y</code>");
    }

    @Test
    void toHtml_footnotes_areNumberedByWhereTheyAreFirstNamed() {
        assertThat(html("a[^x] b[^y] c[^x]\n\n[^y]: second\n[^x]: first\n")).containsSubsequence(
                "a<sup id=\"fnref-1\">", ">1</a>", ">2</a>", ">1</a>", "<li id=\"fn-1\">", "first", "<li id=\"fn-2\">",
                "second");
    }

    @Test
    void toHtml_preOfHtml_isAsWritten() {
        String text = "text\n  • item\n\n  ◦ below\n## A\n> [!note] b\n:::tip\n$$\nx\n$$";

        assertThat(html("<pre>\n" + text + "\n</pre>\n\n## A\n")).isEqualTo(
                "<pre>\n" + SafeHtml.escape(text) + "\n</pre>\n<h2 id=\"h-a\">A</h2>");
        assertThat(Outline.of("<pre>\n" + text + "\n</pre>\n\n## A\n", 1, false).headings())
                .containsExactly(new Heading(14, 2, "A", "h-a", 15));
    }

    @Test
    void toHtml_preThatIsNeverClosed_isOnlyMentioned() {
        assertThat(Outline.of("<pre>\n\n## A\n", 1, false).headings()).hasSize(1);
    }

    @Test
    void toHtml_headingLongerThanAnyTitle_isText() {
        String words = "long ".repeat(6_000).strip();

        assertThat(html("# " + words)).isEqualTo("<p># " + words + "</p>");
    }

    @Test
    void toHtml_blockOfHtml_holdsLinksAndMarks() {
        assertThat(html("<div>\nhttps://a.example ==b==\n</div>\n"))
                .contains("<a href=\"https://a.example\"", "<mark>b</mark>").doesNotContain("&lt;");
    }

    @Test
    void toHtml_headingsInQuotes_changeNoOtherIds() {
        assertThat(html("> ## A\n\n> [!note]\n> ## A\n\n- ## A\n\n::: tip\n## A\n:::\n\n## A\n"))
                .contains("<h2 id=\"h-in-a\">", "<h2 id=\"h-in-a-2\">", "<h2 id=\"h-in-a-3\">", "<h2 id=\"h-a\">",
                        "<h2 id=\"h-a-2\">");
    }

    @Test
    void toHtml_calloutWithin_isABoxWithin() {
        assertThat(html("> [!note] a\n> > [!tip] b\n> > text\n"))
                .containsSubsequence("callout-note", "callout-tip", "<p>text</p>", "</div>", "</div>");
    }

    @Test
    void toHtml_openFenceInACallout_endsWithIt() {
        assertThat(html("> [!note]\n> ```\n> code\n\nafter **it**\n")).contains("after <strong>it</strong>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "![[ring.png]]~<img src=\"/notes/mine/ring.png\" alt=\"ring.png\" />",
        "![[ring.png|300]]~<img src=\"/notes/mine/ring.png\" alt=\"ring.png\" width=\"300\" />",
        "![[ring.png|环]]~<img src=\"/notes/mine/ring.png\" alt=\"环\" />",
        "![[none.png]]~<span class=\"missing-image\">none.png</span>",
        "![[LRU]]~<a href=\"/topics/lru\" class=\"topic\">LRU cache</a>",
        "![a][r]\\n\\n[r]: img/b.png~<img src=\"img/b.png\" alt=\"a\" />",
        "![a](img/b.png)~<img src=\"img/b.png\" alt=\"a\" />",
        "![a](javascript:alert)~<img alt=\"a\" />"})
    void toHtml_embed_isImageOrLink(String markdown, String html) {
        assertThat(html(markdown.replace("\\n", "\n"))).contains(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x()</script>", "<img src=x onerror=\"x()\">", "<a href=\"javascript:x()\">a</a>",
        "[a](javascript:x())", "[a](JaVaScRiPt&#58;x())", "[a](data:text/html;base64,eA==)",
        "<a href=\"data:text/html,x\">a</a>",
        "<svg onload=\"x()\"><circle/></svg>", "<iframe src=\"https://a.example\"></iframe>", "<style>p{}</style>",
        "<form action=\"/x\"><input name=\"x\"><button>b</button></form>", "<input type=\"password\" onfocus=x()>",
        "<p style=\"position:fixed\" onclick=\"x()\">a</p>", "<base href=\"https://a.example\">",
        "<object data=x></object>",
        "<meta http-equiv=refresh content=0>", "<details ontoggle=\"x()\" open>a</details>",
        "<math><mi xlink:href=x></math>",
        "> [!note] <img src=x onerror=x()> [a](javascript:x())", "$\"><img src=x onerror=x()>$",
        "![[\"><img src=x onerror=x()>.png]]",
        "https://a.example/\"onmouseover=x()", "==<img src=x onerror=x()>==",
        "[[<img src=x onerror=x()>|<b onclick=x()>]]",
        "[^1]\n\n[^1]: <img src=x onerror=x()>", "| <img src=x onerror=x()> |\n|-|\n| a |",
        "```\"><img src=x onerror=x()>\ncode\n```"})
    void toHtml_htmlThatCouldRunLoadOrPretend_isTakenOut(String markdown) {
        String tags = html(markdown).replaceAll("[^<>]*(<[^<>]*>)[^<>]*", "$1");

        assertThat(tags).doesNotContainPattern(
                "(?i)<(?:script|svg|iframe|style|form|button|base|object|meta|math|input)|\\son|javascript|data:|style=");
    }

    @Test
    void toHtml_boxOfATask_cannotBeChanged() {
        assertThat(html("- [x] a\n\n<input type=checkbox> b")).contains("checked=\"checked\" disabled=\"disabled\"",
                "<input type=\"checkbox\" disabled=\"disabled\" /> b");
    }

    @Test
    void toHtml_imageFromElsewhere_isALinkAndNotLoaded() {
        assertThat(html("![图](https://example.org/x.png)")).contains("href=\"https://example.org/x.png\"", "图</a>")
                .doesNotContain("<img");
    }

    @Test
    void toHtml_privateCharacters_areNoFormulas() {
        assertThat(html("\uE0000\uE001 and $x$ \uE0007\uE001")).contains("<span class=\"math\">x</span>")
                .doesNotContain("\uE000");
    }

    @Test
    void toHtml_formulaWithMarkup_isText() {
        assertThat(html("$</span><script>alert(1)</script>$")).doesNotContain("<script").contains("&lt;script&gt;");
    }

    static Stream<Named<String>> hostile() {
        return Stream.of("$", "$$", "\\(", "\\[", "==a", "`a``", "![[", "<a ", "http://", "http://a ", "http://)))",
                "> [!note]\n", "::: a\n", "> > [!a]\n", "$$\n", "[http://a", "\uE000", "::: \na", "> [!a]\n> ::: b\n",
                "`", "a `b` $c$ ==d== ")
                .map(piece -> Named.of(piece.strip(), piece.repeat(250_000 / piece.length())));
    }

    /// Work that grew with the square of the text would not end within the time of the whole test run.
    @ParameterizedTest
    @MethodSource("hostile")
    void rewritten_repeatedOpenings_isReadOnce(String markdown) {
        assertThat(new Dialect(Links.NONE).rewritten(markdown).length()).isLessThan(markdown.length() * 8 + 1_000_000);
        assertThat(MARKDOWN.toHtml(markdown, LINKS).html()).isNotEmpty();
    }

    private static String html(String markdown) {
        Page page = MARKDOWN.toHtml(markdown, LINKS);
        assertThat(page.warning()).isEmpty();
        return ENTITY.matcher(page.html().strip())
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
