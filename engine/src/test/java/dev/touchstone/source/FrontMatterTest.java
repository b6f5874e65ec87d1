package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .startsWith("a.md:").contains("front matter is not YAML");
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
        return switch (FrontMatter.parse(FILE, text)) {
            case Reading.Valid(_) -> List.of();
            case Reading.Invalid(var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }
}
