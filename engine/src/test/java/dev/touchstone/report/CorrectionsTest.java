package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String WRONG = "volatile 保证原子性";

    @Test
    void in_severalLines_tellsEachOnce() {
        assertThat(Corrections.in("一\n" + WRONG + "，" + WRONG + "\n\n" + WRONG)).map(Corrections.Indexed::index)
                .containsExactly(1, 3);
    }

    @Test
    void in_wordsOnTwoLines_areNotOneStatement() {
        assertThat(Corrections.in("volatile\n保证原子性")).isEmpty();
    }

    @Test
    void in_endlessLine_isPassedOverAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThat(Corrections.in("volatile ".repeat(500_000) + "\n" + WRONG)).hasSize(1));
    }
}
