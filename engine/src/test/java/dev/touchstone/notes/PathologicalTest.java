package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts built to make a Markdown parser slow or overflow. Whether one is rendered is decided by limits, never by a clock.
class PathologicalTest {

    private static final Markdown MARKDOWN = new Markdown();

    static Stream<Named<String>> refused() {
        return Stream.of(
                Named.of("4,000 link definitions", numbered(4_000, "[r%d]: /u\n")),
                Named.of("16,000 table rows", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(16_000)),
                Named.of("16,000 opened links", "[a](".repeat(16_000)),
                Named.of("5,000 opened images", "![](".repeat(5_000)),
                Named.of("a ladder of 16,000 backticks", "`a``".repeat(6_000)),
                Named.of("4,000 quotes", ">".repeat(4_000) + " a"),
                Named.of("4,000 spaced quotes", "> ".repeat(4_000) + "a"),
                Named.of("300 nested lists", nested(300)),
                Named.of("1,000 lists on one line", "1. ".repeat(1_000)),
                Named.of("300 tasks on one line", "- [x] ".repeat(300)),
                Named.of("8,000 closing marks", "a**b" + "c* ".repeat(8_000)),
                Named.of("20,000 indented lines", "a\n" + " a\n".repeat(20_000)),
                Named.of("8,000 lines of wide spaces", "\u3000\n".repeat(8_000)),
                Named.of("a fence of tildes that goes on", "~~~a".repeat(8_000)),
                Named.of("opened links below a fence that is none", "~~~a~~~\n" + "[a](".repeat(16_000)),
                Named.of("60,000 headings", "# a\n".repeat(60_000)),
                Named.of("2,000 footnotes", numbered(2_000, "[^%d]: a\n")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void toHtml_costlyText_isShownPlain(String markdown) {
        Page page = MARKDOWN.toHtml(markdown, Links.NONE);

        assertThat(page.warning()).isPresent();
        assertThat(page.html()).startsWith("<pre>");
    }

    static Stream<Named<String>> survived() {
        return Stream.of(
                Named.of("50,000 asterisks", "*".repeat(50_000)),
                Named.of("a table of 2,000 columns", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n"),
                Named.of("a megabyte on one line", "x ".repeat(500_000)),
                Named.of("60,000 open brackets", "[".repeat(60_000)),
                Named.of("40 nested quotes", "> ".repeat(40) + "a"),
                Named.of("an open comment", "<!--" + "a ".repeat(10_000)),
                Named.of("a label of 400 escapes", "[" + "\\.".repeat(400) + "|\n"),
                Named.of("a label of backslashes", "> [!no" + "\\".repeat(900) + " |\n"),
                Named.of("a title of 400 escapes", "[a](b \"" + "\\.".repeat(400)),
                Named.of("a definition's title of 400 escapes", "[a]: b '" + "\\.".repeat(400)),
                Named.of("an address of 400 escapes", "[a](<" + "\\.".repeat(400)),
                Named.of("20,000 open tags", "<a ".repeat(20_000)),
                Named.of("nothing", ""),
                Named.of("blank lines", "\n".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("survived")
    void toHtml_strangeText_isAPage(String markdown) {
        assertThat(MARKDOWN.toHtml(markdown, Links.NONE).html()).isNotNull();
    }

    static Stream<Named<String>> ordinary() {
        return Stream.of(
                Named.of("1,000 table rows", "|a|b|\n|-|-|\n" + "|`1`|[2](/x)|\n".repeat(1_000)),
                Named.of("2,000 items with links", "- [a](/b) and **c**\n".repeat(2_000)),
                Named.of("1,000 numbered items", numbered(1_000, "%d. [a](/b) and **c**\n")),
                Named.of("500 link definitions", numbered(500, "[r%d]: /u\n")),
                Named.of("3,000 lines of code", "```java\n" + "    int x = a[0];\n".repeat(3_000) + "```\n"),
                Named.of("2,000 bullets of a copied page", "甲：\n" + "  • 乙\n".repeat(2_000)),
                Named.of("12 nested lists", nested(12)),
                Named.of("400 indented colons", "a\n" + "  : a\n".repeat(400)),
                Named.of("8,000 lines of a paragraph that begin with a comma", "，a\n".repeat(8_000)),
                Named.of("2,000 typed lines", "1、甲，乙\n丙丁\n".repeat(1_000)),
                Named.of("a fence with tildes behind it", "~~~~ text ~~~\n" + "[a](".repeat(100) + "\n~~~~\n"),
                Named.of("100 KB of prose", "Some *plain* words of `code`, and a [link](/x).\n\n".repeat(2_000)));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void toHtml_longButOrdinaryText_isRendered(String markdown) {
        assertThat(MARKDOWN.toHtml(markdown, Links.NONE).warning()).isEmpty();
    }

    @Test
    void toHtml_longQuotedParagraph_isRenderedInLessThanASecond() {
        String markdown = "> ，a\n".repeat(8_000);
        assertThat(MARKDOWN.toHtml(markdown, Links.NONE).warning()).isEmpty();

        ProcessorTime.assertQuick(() -> {
            MARKDOWN.toHtml(markdown, Links.NONE);
        });
    }

    @Test
    void toHtml_longItemWithAnIdAndManyParts_isQuick() {
        String markdown = "- " + "a".repeat(100_000) + " ^abc\n" + "  - x\n".repeat(20_000);

        ProcessorTime.assertQuick(() -> {
            MARKDOWN.toHtml(markdown, Links.NONE);
        });
    }

    @Test
    void toHtml_manyLinesToKeep_asksOnce() {
        var asked = new AtomicInteger();
        var links = new Links() {
            @Override
            public Optional<Target> find(String name) {
                return Optional.empty();
            }

            @Override
            public boolean keepsLines() {
                return asked.incrementAndGet() > 0;
            }
        };

        assertThat(MARKDOWN.toHtml("a\n".repeat(1_000), links).html()).containsOnlyOnce("<p>").contains("<br />\na");
        assertThat(asked).hasValue(1);
    }

    @Test
    void of_manyRawTextsThatAreNeverClosed_areReadInLessThanASecond() {
        String markdown = "<pre>\n".repeat(43_000);
        Outline.of(markdown, 1, false);

        ProcessorTime.assertQuick(() -> {
            Outline.of(markdown, 1, false);
        });
    }

    private static String numbered(int count, String line) {
        return IntStream.range(1, count + 1).mapToObj(line::formatted)
                .reduce(new StringBuilder(), StringBuilder::append,
                        StringBuilder::append)
                .toString();
    }

    private static String nested(int levels) {
        var text = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            text.append("  ".repeat(level)).append("- a\n");
        }
        return text.toString();
    }
}
