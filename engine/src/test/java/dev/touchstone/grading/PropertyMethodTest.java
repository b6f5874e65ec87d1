package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.grading.PropertyMethod.Answered;
import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Call;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import dev.touchstone.script.Value;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PropertyMethodTest {

    interface Counter {
        int add(int amount);
    }

    /// Properties of a counter that starts at 0.
    static final class Properties {

        private int asked;

        @Property
        void addsTwice(@ForAll int amount, Subject<Counter> subject) {
            Answer once = subject.answer(counter -> counter.add(amount));
            once.is(amount);
            subject.answer(counter -> counter.add(2 * amount)).is(2 * amount);
        }

        @Property
        void isNoFunction(@ForAll int amount, Subject<Counter> subject) {
            asked++;
            subject.answer(counter -> counter.add(asked)).is(asked);
        }

        @Property
        void assumesAway(@ForAll int amount, Subject<Counter> subject) {
            Assume.that(amount > 5);
            subject.answer(counter -> counter.add(amount)).is(amount);
        }

        @Property(tries = 7)
        void fails(@ForAll int amount) {
            throw new UnsupportedOperationException("by itself " + amount);
        }
    }

    @Test
    void attempt_oneScriptAfterTheOther_asksForEachAndHolds() {
        PropertyMethod property = property("addsTwice");

        assertThat(property.attempt(List.of(3), List.of())).isEqualTo(new Attempt.Asks(add(3)));
        Answered first = answered(3, returned(3));
        assertThat(property.attempt(List.of(3), List.of(first))).isEqualTo(new Attempt.Asks(add(6)));
        assertThat(property.attempt(List.of(3), List.of(first, answered(6, returned(6)))))
                .isEqualTo(new Attempt.Held());
    }

    @Test
    void attempt_wrongAnswer_breaksWithoutAskingForMore() {
        Attempt attempt = property("addsTwice").attempt(List.of(3), List.of(answered(3, returned(4))));

        assertThat(attempt).isInstanceOfSatisfying(Attempt.Broke.class,
                broke -> assertThat(broke.disagreement().script()).isEqualTo(add(3)));
    }

    @Test
    void attempt_scriptOutOfSteps_isStalledWhateverThePropertySays() {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of());
        Answered answered = answered(3, stopped);

        assertThat(property("addsTwice").attempt(List.of(3), List.of(answered)))
                .isEqualTo(new Attempt.Stalled(add(3), answered.transcript()));
    }

    @Test
    void attempt_assumption_isDiscarded() {
        assertThat(property("assumesAway").attempt(List.of(1), List.of())).isEqualTo(new Attempt.Discarded());
        assertThat(property("assumesAway").attempt(List.of(6), List.of())).isEqualTo(new Attempt.Asks(add(6)));
    }

    @Test
    void attempt_otherScriptForTheSameInputs_isOurFailure() {
        PropertyMethod property = property("isNoFunction");
        Attempt.Asks asks = (Attempt.Asks) property.attempt(List.of(1), List.of());
        var answered = new Answered(asks.script(), transcript(returned(1)));

        assertThatIllegalStateException().isThrownBy(() -> property.attempt(List.of(1), List.of(answered)))
                .withMessageContaining("isNoFunction").havingCause().withMessageContaining("with the same inputs");
    }

    @Test
    void attempt_propertyThatThrows_isOurFailureAndNamesIt() {
        assertThatIllegalStateException().isThrownBy(() -> property("fails").attempt(List.of(4), List.of()))
                .withMessageContaining("\"fails\"").withMessageContaining("[4]")
                .havingCause().withMessage("by itself 4");
    }

    @Test
    void tries_statedOrNot() {
        assertThat(property("fails").tries()).isEqualTo(7);
        assertThat(property("addsTwice").tries()).isEqualTo(PropertyMethod.TRIES_DEFAULT);
    }

    @Test
    void takes_argumentsOfOtherTypesOrNumber_doesNot() {
        assertThat(property("addsTwice").takes(List.of(1))).isTrue();
        assertThat(property("addsTwice").takes(List.of("1"))).isFalse();
        assertThat(property("addsTwice").takes(List.of(1, 2))).isFalse();
    }

    private static PropertyMethod property(String name) {
        for (var method : Properties.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return new PropertyMethod(method, Counter.class);
            }
        }
        throw new AssertionError(name);
    }

    private static Script add(int amount) {
        return new Script(List.of(), List.of(new Call("add", List.of(new Value.Int32(amount)))));
    }

    private static Answered answered(int amount, Outcome outcome) {
        return new Answered(add(amount), transcript(outcome));
    }

    private static Transcript transcript(Outcome outcome) {
        return new Transcript(new Step(new Outcome.Done(), 1), List.of(new Step(outcome, 1)), "");
    }

    private static Outcome returned(int number) {
        return new Outcome.Returned(new Value.Int32(number));
    }
}
