package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JqwikScopeTest {

    @Test
    void enter_whileAnotherThreadIsInside_waits() throws InterruptedException {
        Thread other;
        try (var _ = JqwikScope.enter()) {
            other = Thread.ofPlatform().start(() -> JqwikScope.enter().close());
            while (other.getState() != Thread.State.WAITING) {
                assertThat(other.isAlive()).isTrue();
                Thread.onSpinWait();
            }
        }

        other.join();
        assertThat(other.isAlive()).isFalse();
    }
}
