package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepsTest {

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
    void step_moreThanTheBudget_throwsFromThenOn() {
        Steps.start(10);

        assertThatThrownBy(() -> steps(1_000)).isInstanceOf(Error.class);
        assertThatThrownBy(Steps::step).isInstanceOf(Error.class);
        assertThatThrownBy(() -> Steps.array(3)).isInstanceOf(Error.class);
        assertThat(Steps.exhausted()).isTrue();
        assertThat(Steps.used()).isEqualTo(10);
    }

    @Test
    void where_exhausted_isThePlaceOfTheFirstStepTooMuch() {
        Steps.start(10);
        assertThatThrownBy(() -> steps(1_000)).isInstanceOf(Error.class);
        assertThatThrownBy(Steps::step).isInstanceOf(Error.class);

        assertThat(Steps.where()).extracting(frame -> frame == null ? "" : frame.getMethodName()).contains("steps");
    }

    @Test
    void where_newBudget_isNowhere() {
        Steps.start(0);
        assertThatThrownBy(Steps::step).isInstanceOf(Error.class);

        Steps.start(10);

        assertThat(Steps.where()).isEmpty();
        assertThat(Steps.exhausted()).isFalse();
    }

    /// There is hardly any room left for a call, and whoever is called can fail for want of it.
    @Test
    void step_budgetEndsAtTheEndOfTheStack_isExhaustedThereToo() {
        Steps.start(0);

        assertThatThrownBy(StepsTest::overflowAndStep).isInstanceOf(Error.class);

        assertThat(Steps.exhausted()).isTrue();
    }

    /// An allocation of any length ends the budget; it does not wrap round into a new one.
    @Test
    void array_longest_usesUpTheBudgetForGood() {
        Steps.start(1_000);

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> Steps.array(Integer.MAX_VALUE)).isInstanceOf(Error.class);
        }

        assertThat(Steps.used()).isEqualTo(1_000);
    }

    private static void steps(int count) {
        for (int i = 0; i < count; i++) {
            Steps.step();
        }
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
