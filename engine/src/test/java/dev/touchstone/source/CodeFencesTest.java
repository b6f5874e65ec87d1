package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeFencesTest {

    @Test
    void isCode_fourBackticks_closeWithFour() {
        assertThat(prose("a\n````go\n```\nb\n````\nc")).containsExactly("a", "c");
    }

    @Test
    void isCode_tildes_doNotCloseBackticks() {
        assertThat(prose("```\na\n~~~\nb\n```\nc")).containsExactly("c");
    }

    @Test
    void isCode_inlineCodeOfThree_opensNothing() {
        assertThat(prose("```a``` b\nc")).containsExactly("```a``` b", "c");
    }

    private static List<String> prose(String text) {
        var fences = new CodeFences();
        return text.lines().filter(line -> !fences.isCode(line)).toList();
    }
}
