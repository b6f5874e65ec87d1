package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JqwikScopeTest {

    @Test
    void locked_whileAnotherThreadIsInside_waits() throws InterruptedException {
        Thread other = JqwikScope.locked(() -> {
            Thread waiting = Thread.ofPlatform().start(() -> JqwikScope.enter().close());
            while (waiting.getState() != Thread.State.WAITING) {
                assertThat(waiting.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            return waiting;
        });

        other.join();
        assertThat(other.isAlive()).isFalse();
    }
}
