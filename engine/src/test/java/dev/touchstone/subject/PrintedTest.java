package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.script.Transcript;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private final Printed printed = new Printed();
    private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void text_whatWasPrinted_isKeptInOrder() {
        stream.print("a");
        stream.println("试金石");

        assertThat(printed.text()).isEqualTo("a试金石" + System.lineSeparator());
    }

    @Test
    void text_flood_keepsTheBeginning() {
        stream.print("begin");
        for (int i = 0; i < 10_000; i++) {
            stream.print("x".repeat(100));
        }

        assertThat(printed.text()).hasSize(Transcript.PRINTED_CHARS_MAX).startsWith("beginxxx");
    }

    @Test
    void clear_forgetsEverythingAndMakesRoom() {
        stream.print("x".repeat(Transcript.PRINTED_CHARS_MAX));

        printed.clear();
        stream.print("y");

        assertThat(printed.text()).isEqualTo("y");
    }
}
