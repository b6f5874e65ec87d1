package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final long MILLI = 1_000_000;
    private static final Duration TIME = Duration.ofMillis(2);

    private long processor = 7 * MILLI;
    private long wall = -5 * MILLI;
    private final TimeLimit limit = new TimeLimit(TIME, () -> processor, () -> wall);

    @Test
    void isOver_busyMachine_goesByTheTimeOfTheProcesses() {
        wall += Limits.WALL_FACTOR * TIME.toNanos();
        processor += TIME.toNanos();
        assertThat(limit.isOver()).isFalse();

        processor++;
        assertThat(limit.isOver()).isTrue();
    }

    @Test
    void isOver_severalThreads_goesByTheWallUpToTheLimit() {
        wall += TIME.toNanos();
        processor += 2 * TIME.toNanos();
        assertThat(limit.isOver()).isFalse();

        wall++;
        assertThat(limit.isOver()).isTrue();
    }

    @Test
    void isOver_processThatWaits_goesByTheWall() {
        wall += Limits.WALL_FACTOR * TIME.toNanos() + 1;

        assertThat(limit.isOver()).isTrue();
    }
}
