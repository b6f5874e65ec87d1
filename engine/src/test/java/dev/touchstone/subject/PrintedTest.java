package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private static final int BYTES_MAX = 1_000;

    private final Printed printed = new Printed();
    private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @BeforeEach
    void limit() {
        printed.limit(BYTES_MAX);
    }

    @Test
    void text_whatWasPrinted_isKeptInOrder() {
        stream.print("a");
        stream.println("试金石");

        assertThat(printed.text()).isEqualTo("a试金石" + System.lineSeparator());
    }

    @Test
    void text_flood_keepsTheBeginningAndCountsTheRest() {
        stream.print("begin");
        for (int i = 0; i < 10_000; i++) {
            stream.print("x".repeat(100));
        }

        assertThat(printed.text()).hasSize(BYTES_MAX).startsWith("beginxxx");
        assertThat(printed.dropped()).isEqualTo(5 + 10_000 * 100 - BYTES_MAX);
    }

    @Test
    void clear_forgetsEverythingAndMakesRoom() {
        stream.print("x".repeat(BYTES_MAX + 1));

        printed.clear();
        stream.print("y");

        assertThat(printed.text()).isEqualTo("y");
        assertThat(printed.dropped()).isZero();
    }
}
