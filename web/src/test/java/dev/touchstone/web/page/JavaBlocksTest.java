package dev.touchstone.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Links;
import dev.touchstone.notes.Markdown;
import org.junit.jupiter.api.Test;

class JavaBlocksTest {

    @Test
    void coloured_javaBlock_hasItsWordsMarked() {
        assertThat(coloured("```java\nfinal int x = 1; // one\n```\n"))
                .contains("<span class=\"keyword\">final</span>", "<span class=\"comment\">// one</span>");
    }

    @Test
    void coloured_hostileText_staysText() {
        String html = coloured("```java\n\"</code></pre><script>alert('&lt;')</script>\" <b> &amp;\n```\n");

        assertThat(html).doesNotContain("<script", "<b>").contains("&lt;script&gt;alert('&amp;lt;')",
                "&lt;b&gt; &amp;amp;");
    }

    @Test
    void coloured_otherBlocks_areAsTheyWere() {
        String html = new Markdown().toHtml("```text\nfinal\n```\n\n`final`\n", Links.NONE).html();

        assertThat(JavaBlocks.coloured(html)).isEqualTo(html);
    }

    private static String coloured(String markdown) {
        return JavaBlocks.coloured(new Markdown().toHtml(markdown, Links.NONE).html());
    }
}
