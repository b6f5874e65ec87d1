package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void block_escapeSequences_areShown() {
        assertThat(Printable.block("\u001b[2JAccepted\r\n")).isEqualTo("\\u001b[2JAccepted\\u000d\n");
    }

    @Test
    void block_marksOfDirection_areShown() {
        assertThat(Printable.block("a\u202Eb\u2066c")).isEqualTo("a\\u202eb\\u2066c");
    }

    @Test
    void block_ordinaryText_stays() {
        assertThat(Printable.block("甲 é 😀\n\tx")).isEqualTo("甲 é 😀\n    x");
    }

    @Test
    void line_lineEnds_areShown() {
        assertThat(Printable.line("a\nb")).isEqualTo("a\\nb");
    }
}
