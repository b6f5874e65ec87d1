package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What site generators have beyond Markdown.
class SiteTagsTest {

    private static final Links LINKS = new Links() {
        @Override
        public Optional<Target> find(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> image(String name) {
            return Optional.of("/" + name);
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "{% note warning flat %}\\ntext\\n{% endnote %}~callout-warning",
        "{% note %}\\ntext\\n{% endnote %}~callout-note",
        "{% blockquote Somebody %}\\ntext\\n{% endblockquote %}~callout-quote",
        "{% codeblock Title lang:java %}\\nint a;\\n{% endcodeblock %}~<pre><code class=\"language-java\">int a;",
        "{% asset_img ring.png 圆环 %}~<img src=\"/ring.png\" alt=\"圆环\" />",
        "!!! tip \"Title\"\\n    text\\n\\n    more\\nafter~<p>more</p>\\n</div>\\n<p>after</p>",
        "??? note\\n    text~<details class=\"callout callout-note\"",
        "::: code-group\\n```java\\na\\n```\\n:::~<pre><code class=\"language-java\">a",
        "::: tabs\\n@tab Java\\ntext\\n:::~<p><strong>Java</strong></p>\\n<p>text</p>",
        "[TOC]\\n\\ntext~<p>text</p>", "[[toc]]\\n\\ntext~<p>text</p>", "@[TOC](目录)\\n\\ntext~<p>text</p>",
        "<font color=\"red\">red</font>~<p>red</p>", "{{ a }} and `{{ b }}`~<p>{{ a }} and <code>{{ b }}</code></p>",
        "![ring|100](a.png)~<img src=\"a.png\" alt=\"ring\" width=\"100\" />",
        "![[a.png|环|100x50]]~<img src=\"/a.png\" alt=\"环\" width=\"100\" />",
        "| a |\\n|---|\\n| [[b\\|c]] |~<span class=\"unknown-topic\">c</span>"})
    void toHtml_blockOfASite_isShownAsThere(String markdown, String html) {
        assertThat(html(markdown.replace("\\n", "\n"))).contains(html.replace("\\n", "\n"))
                .doesNotContain("{%", "!!!", ":::", "toc", "TOC", "font");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n{% note %}\n!!! tip\n    a\n```", "!!! no box", "{% unknown %}", "List<Integer>"})
    void toHtml_otherText_isAsWritten(String markdown) {
        assertThat(html(markdown).replaceAll("<[^>]*>", "").strip().replace("&lt;", "<").replace("&gt;", ">"))
                .isEqualTo(markdown.replace("```", "").strip());
    }

    @Test
    void links_inATableOrForContents_haveTheirNames() {
        assertThat(Outline.of("| [[b\\|c]] |\n\n[[toc]]\n", 1, false).links()).map(TopicLink::target)
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% note ", "{% note %}\n", "!!! a\n", "!!! a\n    b\n", "::: tabs\n", "@tab a\n",
        "@[toc]"})
    void toHtml_manyTags_areReadOnce(String piece) {
        assertThat(new Markdown().toHtml(piece.repeat(250_000 / piece.length()), LINKS).html()).isNotEmpty();
    }

    private static String html(String markdown) {
        Page page = new Markdown().toHtml(markdown, LINKS);
        assertThat(page.warning()).isEmpty();
        return page.html();
    }
}
