package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepsTest {

    @AfterEach
    void stopStandingStill() {
        Steps.start(Long.MAX_VALUE);
    }

    @Test
    void step_countsOneEach() {
        Steps.start(100);

        for (int i = 0; i < 40; i++) {
            Steps.step();
        }

        assertThat(Steps.used()).isEqualTo(40);
        assertThat(Steps.exhausted()).isFalse();
    }

    @Test
    void start_again_forgetsTheStepsBefore() {
        Steps.start(100);
        Steps.step();

        Steps.start(50);

        assertThat(Steps.used()).isZero();
    }

    @Test
    void array_passesItsLengthAndCostsItPlusOne() {
        Steps.start(100);

        assertThat(Steps.array(30)).isEqualTo(30);
        assertThat(Steps.used()).isEqualTo(31);
    }

    @Test
    void array_negativeLength_passesAndCostsOne() {
        Steps.start(100);

        assertThat(Steps.array(Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE);
        assertThat(Steps.used()).isEqualTo(1);
    }

    @Test
    void step_exactlyTheBudget_goesOn() {
        Steps.start(10);

        for (int i = 0; i < 10; i++) {
            Steps.step();
        }

        assertThat(Steps.exhausted()).isFalse();
    }

    @Test
    void step_oneMoreThanTheBudget_standsStillAndTells() {
        Steps.start(10);

        Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; i < 1_000; i++) {
                Steps.step();
            }
        });

        while (!Steps.exhausted()) {
            Thread.onSpinWait();
        }
        assertThat(Steps.used()).isEqualTo(10);
    }

    /// There is hardly any room left for a call, and whoever is called can fail for want of it.
    @Test
    void step_budgetEndsAtTheEndOfTheStack_standsStillThereToo() {
        Steps.start(0);
        var cameBack = new AtomicBoolean();

        Thread.ofPlatform().daemon().start(() -> {
            overflowAndStep();
            cameBack.set(true);
        });

        while (!Steps.exhausted() && !cameBack.get()) {
            Thread.onSpinWait();
        }
        assertThat(cameBack).isFalse();
    }

    /// An allocation of any length ends the budget; it does not wrap round into a new one.
    @Test
    void array_longest_usesUpTheBudgetForGood() {
        Steps.start(1_000);

        Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; i < 10; i++) {
                Steps.array(Integer.MAX_VALUE);
            }
        });

        while (!Steps.exhausted()) {
            Thread.onSpinWait();
        }
        assertThat(Steps.used()).isEqualTo(1_000);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void overflowAndStep() {
        try {
            overflowAndStep();
        } catch (StackOverflowError e) {
            Steps.step();
        }
    }
}
