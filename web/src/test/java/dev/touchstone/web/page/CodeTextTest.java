package dev.touchstone.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"final|keyword", "finally|keyword", "finale|",
        "String|type", "\"a \\\" b\"|string",
        "'x'|string", "1_000L|number", "// int|comment", "@Override|annotation", "@interface|", "null|keyword"})
    void lines_oneWord_isOfItsKind(String word, String kind) {
        assertThat(CodeText.lines(word).getFirst().spans().getFirst().kind()).isEqualTo(kind == null ? "" : kind);
    }

    @Test
    void lines_commentOverSeveralLines_isOneOnEach() {
        var lines = CodeText.lines("/* a\nb */ int c;");

        assertThat(lines).hasSize(2).allMatch(line -> line.spans().getFirst().kind().equals("comment"));
        assertThat(lines.get(1).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class A {\n\n  int x = 1; // one\n}", "\"unended\nint y", "/* unended\n\n",
        "\"\"\"\n text\n", "", "'"})
    void lines_anyText_loseNothing(String source) {
        String joined = CodeText.lines(source).stream()
                .map(line -> line.spans().stream().map(CodeText.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        assertThat(joined).isEqualTo(source.stripTrailing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "\"", "\\\"", "@", "1", "a", "'\\", "\"\"\"\""})
    void lines_hostileText_takeLinearTime(String piece) {
        String source = piece.repeat(64 * 1024 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThatCode(() -> Stream.of(Grammar.values())
                        .forEach(grammar -> CodeText.lines(source, grammar))).doesNotThrowAnyException());
    }
}
