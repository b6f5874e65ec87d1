package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final Path FILE = Path.of("a.md");

    @Test
    void parse_values_knowTheirLines() {
        FrontMatter front = valid("---\ntitle: LRU cache\naliases: [LRU, 缓存]\n---\n## Body\n");

        assertThat(front.find("title")).contains(new FrontMatter.Value.Text(2, "LRU cache"));
        assertThat(front.find("aliases")).map(FrontMatter.Value::line).contains(3);
        assertThat(front.body()).isEqualTo("## Body\n");
        assertThat(front.bodyLine()).isEqualTo(5);
    }

    @Test
    void parse_noFrontMatter_isAllBody() {
        FrontMatter front = valid("## Body\n");

        assertThat(front.isPresent()).isFalse();
        assertThat(front.body()).isEqualTo("## Body\n");
        assertThat(front.bodyLine()).isEqualTo(1);
    }

    @Test
    void parse_fenceNeverClosed_isAllBody() {
        assertThat(valid("---\n\nonly a line\n").isPresent()).isFalse();
    }

    @Test
    void parse_wordThatOlderYamlReadsAsFalse_staysText() {
        assertThat(valid("---\nanswer: no\n---\n").find("answer")).contains(new FrontMatter.Value.Text(2, "no"));
    }

    @Test
    void parse_linesOfMetadataWithoutFences_areFrontMatter() {
        FrontMatter front = valid(
                "Title: Don't panic: pages\nDate: 2020-01-02 10:00\nTags: redis, cache\nSlug:\n\n## Body\n");

        assertThat(front.find("title")).contains(new FrontMatter.Value.Text(1, "Don't panic: pages"));
        assertThat(front.find("tags")).contains(new FrontMatter.Value.Text(3, "redis, cache"));
        assertThat(front.body()).isEqualTo("## Body\n");
        assertThat(front.bodyLine()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title: alone\n\ntext\n", "Title: a\nDate: b\nURL的组成: c\n\ntext\n",
        "Tags: a\nDate: b\n\ntext\n",
        "Title: a\nTitle: b\n\ntext\n", "Note: a\nTitle: b\n", ""})
    void parse_linesWithColons_areText(String text) {
        assertThat(valid(text).isPresent()).isFalse();
        assertThat(valid(text).body()).isEqualTo(text);
    }

    @Test
    void parse_toml_isReadAsFarAsFrontMattersGo() {
        FrontMatter front = valid("""
                +++
                title = "Write barriers"
                date = 2024-05-01T10:00:00Z
                draft = false
                aliases = ["/old/path"]
                [taxonomies]
                tags = [
                  "gc",
                  "memory",
                ]
                [extra]
                title = "not this"
                +++
                ## Body
                """);

        assertThat(front.find("title")).contains(new FrontMatter.Value.Text(2, "Write barriers"));
        assertThat(front.find("tags")).map(FrontMatter.Value::line).contains(7);
        assertThat(front.body()).isEqualTo("## Body\n");
        assertThat(front.bodyLine()).isEqualTo(14);
    }

    @Test
    void parse_duplicateKey_isAProblemAtItsLine() {
        assertThat(problems("---\na: 1\nb: 2\na: 3\n---\n"))
                .containsExactly("a.md:4: front matter has \"a\" twice; keep one");
    }

    @Test
    void parse_brokenYaml_isAProblemAtItsLine() {
        assertThat(problems("---\ntitle: a\nlist: [1, 2\n---\n")).singleElement().asString()
                .startsWith("a.md:").contains("front matter is not YAML: ");
        assertThat(invalid("---\nlist: [1, 2\n---\n").getFirst().message().zh()).startsWith("front matter 不是 YAML：");
    }

    @Test
    void parse_deepNesting_isAProblem() {
        String deep = "---\na: " + "[".repeat(20_000) + "]".repeat(10_000) + "\n---\n";

        assertThat(problems(deep)).isNotEmpty();
    }

    @Test
    void parse_aliasesThatGrow_areAProblem() {
        var bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 8; i++) {
            bomb.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(problems(bomb.append("---\n").toString())).isNotEmpty();
    }

    @Test
    void skipped_brokenYaml_keepsTheBody() {
        FrontMatter front = FrontMatter.skipped(FILE, "---\na: [\n---\nbody");

        assertThat(front.body()).isEqualTo("body");
        assertThat(front.bodyLine()).isEqualTo(4);
    }

    @Test
    void fields_allFaults_areReportedAtOnce() {
        var fields = new Fields(valid("---\nstage: ten\nlimits:\n  steps: 0\ntitle: [a]\nother: 1\n---\n"));

        fields.text("title");
        fields.text("contract");
        fields.number("stage", 1, 9);
        fields.numberMap("limits");
        fields.refuseOthersThan(Set.of("title", "stage", "limits"));

        assertThat(fields.problems()).map(Problem::toString).containsExactly(
                "a.md:5: \"title\" must be one text",
                "a.md:1: front matter has no \"contract\"; add it",
                "a.md:2: \"stage\" must be a whole number from 1 to 9, got \"ten\"",
                "a.md:4: \"limits.steps\" must be a whole number from 1 to 9223372036854775807, got \"0\"",
                "a.md:6: unknown key \"other\"; known are limits, stage, title");
    }

    @Test
    void fields_faultsInChinese_sayTheSame() {
        var fields = new Fields(valid("---\na: x\nb:\n  c: d\ne: [f]\ng: ''\n---\n"));

        fields.text("none");
        fields.number("none", 1, 2_000);
        fields.flag("a");
        fields.texts("b");
        fields.textMap("a");
        fields.number("a", 1, 9);
        fields.text("g");
        fields.text("e");
        fields.refuseOthersThan(Set.of("a", "b", "e"));

        assertThat(fields.problems()).map(problem -> problem.in(Language.ZH)).containsExactly(
                "a.md:1: front matter 里没有 \"none\"；请补上",
                "a.md:1: front matter 里没有 \"none\"；请补上 1 到 2000 之间的数",
                "a.md:2: \"a\" 必须是 \"true\" 或 \"false\"，而不是 \"x\"",
                "a.md:4: \"b\" 必须是列表，例如 [a, b]",
                "a.md:2: \"a\" 必须是缩进的 \"name: value\" 行",
                "a.md:2: \"a\" 必须是 1 到 9 之间的整数，而不是 \"x\"",
                "a.md:6: \"g\" 是空的；请给出值",
                "a.md:5: \"e\" 必须是一段文本",
                "a.md:6: 没有键 \"g\"；可用的有 a, b, e");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "- a | 1 | front matter 必须是 \"key: value\" 形式的行 | front matter must be \"key: value\" lines",
        "a: [[[[[[[[[x]]]]]]]]] | 1 | front matter 超过 8 层或 2,000 个值；请精简 | front matter has more than 8 levels or 2,000 values; make it smaller",
        "{a: 1, a: 2} | 1 | front matter 里有两个 \"a\"；请只留一个 | front matter has \"a\" twice; keep one"})
    void parse_faults_areToldInBothLanguages(String yaml, int line, String zh, String en) {
        Problem problem = invalid("---\n" + yaml + "\n---\n").getFirst();

        assertThat(problem).isEqualTo(new Problem(FILE, line + 1, new Bilingual<>(en, zh)));
    }

    @Test
    void texts_oneText_isAListOfOne() {
        assertThat(new Fields(valid("---\ntopics: lru-cache\n---\n")).texts("topics")).containsExactly("lru-cache");
    }

    private static FrontMatter valid(String text) {
        return switch (FrontMatter.parse(FILE, text)) {
            case Reading.Valid(FrontMatter front) -> front;
            case Reading.Invalid(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<String> problems(String text) {
        return invalid(text).stream().map(Problem::toString).toList();
    }

    private static List<Problem> invalid(String text) {
        return switch (FrontMatter.parse(FILE, text)) {
            case Reading.Valid(_) -> List.of();
            case Reading.Invalid(var problems) -> problems;
        };
    }
}
