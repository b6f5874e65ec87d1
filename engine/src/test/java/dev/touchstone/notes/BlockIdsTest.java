package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places that a note names for links, and what the page shows of them.
class BlockIdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "text ^a1b2c3~<p><span id=\"b-a1b2c3\"></span>text</p>",
        "one\\ntwo ^last~<span id=\"b-last\"></span>two</p>",
        "- item ^first\\n- other~<li><span id=\"b-first\"></span>item</li><li>other</li>",
        "- [ ] task ^task1~<span id=\"b-task1\"></span>task</li>",
        "> quote ^said-1~<p><span id=\"b-said-1\"></span>quote</p>",
        "> [!tip] T\\n> text ^in-tip~<p><span id=\"b-in-tip\"></span>text</p>",
        "## Title ^head~<h2 id=\"h-title\">Title<span id=\"b-head\"></span></h2>",
        "| a |\\n|---|\\n| b |\\n\\n^rows~<div id=\"b-rows\"></div>\\n<table>",
        "| a |\\n|---|\\n| b |\\n^rows~</td></tr></tbody></table>",
        "```\\na\\n\\nb\\n```\\n\\n^code~<div id=\"b-code\"></div>\\n<pre>",
        "## Title {#own}~<h2 id=\"h-title\">Title<span id=\"a-own\"></span></h2>",
        "<a id=\"here\"></a> text~<a id=\"a-here\"></a> text",
        "<a name='there'></a>~<a id=\"a-there\"></a>"})
    void toHtml_idOfAnAuthor_isAPlaceThatNobodySees(String markdown, String html) {
        assertThat(html(markdown.replace("\\n", "\n"))).contains(html.replace("\\n", "\n")).doesNotContain("^", "{#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ^10", "x ^n", "text ^a b", "text ^ab\nmore", "    code ^abcd", "`x ^abcd`", "a^bc",
        "```\nx ^abcd\n```", "^alone"})
    void toHtml_otherCaret_isText(String markdown) {
        assertThat(html(markdown)).contains("^").doesNotContain("id=");
    }

    @Test
    void read_titlesWithIds_areWithoutThem() {
        assertThat(Outline.of("# 页表 ^table\n\n- **快表**：缓存 ^tlb-1\n\n## 换页 {#swap}\n\n文。\n", 1, false).entries())
                .map(Entry::title).containsExactly("页表", "快表", "换页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ^abc\n", "- a ^abc\n", "# a ^abc\n", "^abc\n\n", " ^", "x ^1-", "a {#b}\n", "{#",
        "<a id='",
        "<a id=b "})
    void toHtml_manyIds_areReadOnce(String piece) {
        assertThat(new Markdown().toHtml(piece.repeat(250_000 / piece.length()), Links.NONE).html()).isNotEmpty();
    }

    private static String html(String markdown) {
        Page page = new Markdown().toHtml(markdown, Links.NONE);
        assertThat(page.warning()).isEmpty();
        return page.html();
    }
}
