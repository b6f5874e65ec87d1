package dev.touchstone.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Links;
import dev.touchstone.notes.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBlocksTest {

    @Test
    void coloured_javaBlock_hasItsWordsMarked() {
        assertThat(coloured("```java\nfinal int x = 1; // one\n```\n"))
                .contains("<span class=\"keyword\">final</span>", "<span class=\"comment\">// one</span>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {"go~func main() {}~keyword~func",
        "sql~SELECT 1 -- x~keyword~SELECT",
        "python~# x~comment~# x", "c++~#include <a>~comment~#include", "bash~echo 'a'~string~'a'",
        "yaml~a: true~keyword~true",
        "rust~fn f<'a>() {}~keyword~fn", "js~`a ${b}`~string~`a ${b}`", "json~{\"a\": 1}~number~1"})
    void coloured_blockOfALanguage_hasItsWordsMarked(String language, String code, String kind, String text) {
        assertThat(coloured("```" + language + "\n" + code + "\n```\n"))
                .contains("<span class=\"" + kind + "\">" + text + "</span>");
    }

    @Test
    void coloured_charactersThatTheSanitizerNumbers_areThemselves() {
        assertThat(coloured("```java\n// 😀 𠮷 = @ `\n```\n")).contains("// 😀 𠮷 = @ `");
    }

    @Test
    void coloured_hostileText_staysText() {
        String html = coloured("```java\n\"</code></pre><script>alert('&lt;')</script>\" <b> &amp;\n```\n");

        assertThat(html).doesNotContain("<script", "<b>").contains("&lt;script&gt;alert('&amp;lt;')",
                "&lt;b&gt; &amp;amp;");
    }

    @Test
    void coloured_otherBlocks_areAsTheyWereAndReachedByKeyboard() {
        String html = new Markdown().toHtml("```text\nfinal\n```\n\n`final`\n", Links.NONE).html();

        assertThat(CodeBlocks.coloured(html)).isEqualTo(html.replace("<pre>", "<pre tabindex=\"0\">"));
    }

    private static String coloured(String markdown) {
        return CodeBlocks.coloured(new Markdown().toHtml(markdown, Links.NONE).html());
    }
}
