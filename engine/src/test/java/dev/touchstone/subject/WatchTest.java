package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchTest {

    private static final int MILLIS = 2;
    private static final int WALL_MILLIS = 10;
    private static final long MILLI = 1_000_000;

    private long time;
    private long wall;
    private final Watch watch = new Watch(() -> time, () -> wall);

    @Test
    void isOver_busyMachine_goesByTheTimeOfTheThread() {
        assertThat(isOver(1)).isFalse();
        wall += WALL_MILLIS * MILLI;
        time += MILLIS * MILLI;
        assertThat(isOver(1)).isFalse();

        time++;
        assertThat(isOver(1)).isTrue();
    }

    @Test
    void isOver_threadThatWaits_goesByTheWall() {
        assertThat(isOver(1)).isFalse();
        wall += WALL_MILLIS * MILLI + 1;

        assertThat(isOver(1)).isTrue();
    }

    @Test
    void isOver_another_startsAgain() {
        assertThat(isOver(1)).isFalse();
        time += 2 * MILLIS * MILLI;

        assertThat(isOver(2)).isFalse();
        assertThat(isOver(2)).isFalse();
    }

    private boolean isOver(int running) {
        return watch.isOver(running, MILLIS, WALL_MILLIS);
    }
}
