package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.History;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Value;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Calls that end only together: whoever gives waits for somebody who takes.
class MeetingTest {

    interface Counter {
        void give(int value);

        boolean offer(int value);

        int take();
    }

    static final class Model implements Counter {

        private @Nullable Integer given;

        Model() {}

        @Override
        public void give(int value) {
            Blocking.until(given == null && Blocking.meets());
            given = value;
        }

        @Override
        public boolean offer(int value) {
            Blocking.until(given == null);
            if (Blocking.meets()) {
                given = value;
                return true;
            }
            return false;
        }

        @Override
        public int take() {
            Integer taken = given;
            Blocking.until(taken != null);
            given = null;
            return taken == null ? 0 : taken;
        }
    }

    private static final Call GIVE = new Call("give", List.of(new Value.Int32(5)));
    private static final Call OFFER = new Call("offer", List.of(new Value.Int32(5)));
    private static final Call TAKE = new Call("take", List.of());
    private static final Outcome DONE = new Outcome.Done();
    private static final Outcome FIVE = new Outcome.Returned(new Value.Int32(5));

    @Test
    void judge_callsAtTheSameTime_meet() {
        assertThat(fault(List.of(GIVE, TAKE), History.End.DONE, began(0), began(1), ended(1, FIVE), ended(0, DONE)))
                .isEmpty();
        assertThat(fault(List.of(GIVE, TAKE), History.End.DONE, began(1), began(0), ended(0, DONE), ended(1, FIVE)))
                .isEmpty();
    }

    @Test
    void judge_callThatEndsBeforeTheOtherBegins_isWrong() {
        assertThat(fault(List.of(GIVE, TAKE), History.End.DONE, began(0), ended(0, DONE), began(1), ended(1, FIVE)))
                .containsInstanceOf(Fault.WrongAnswer.class);
        assertThat(fault(List.of(GIVE, TAKE), History.End.DONE, began(1), ended(1, FIVE), began(0), ended(0, DONE)))
                .containsInstanceOf(Fault.WrongAnswer.class);
    }

    @Test
    void judge_twoThatGiveToOne_isWrong() {
        assertThat(fault(List.of(GIVE, GIVE, TAKE), History.End.DONE, began(0), began(1), began(2), ended(2, FIVE),
                ended(0, DONE), ended(1, DONE))).containsInstanceOf(Fault.WrongAnswer.class);
    }

    @Test
    void judge_callThatMeetsNobody_mayWait() {
        assertThat(fault(List.of(GIVE, GIVE), History.End.STUCK, began(0), began(1))).isEmpty();
        assertThat(fault(List.of(TAKE, TAKE), History.End.STUCK, began(0), began(1))).isEmpty();
    }

    @Test
    void judge_callsThatCouldMeet_mayNotWait() {
        assertThat(fault(List.of(GIVE, TAKE), History.End.STUCK, began(0), began(1)))
                .contains(new Fault.Deadlock(List.of(0, 1)));
        assertThat(fault(List.of(GIVE, TAKE, GIVE), History.End.STUCK, began(0), began(1), began(2), ended(1, FIVE)))
                .containsInstanceOf(Fault.Deadlock.class);
    }

    @Test
    void judge_callThatNeedNotMeet_mayEndAlone() {
        assertThat(fault(List.of(OFFER, TAKE), History.End.STUCK, began(0), began(1), ended(0, answer(false))))
                .isEmpty();
        assertThat(fault(List.of(OFFER, TAKE), History.End.DONE, began(0), began(1), ended(0, answer(true)),
                ended(1, FIVE))).isEmpty();
        assertThat(fault(List.of(OFFER, TAKE), History.End.DONE, began(0), began(1), ended(0, answer(false)),
                ended(1, FIVE))).containsInstanceOf(Fault.WrongAnswer.class);
    }

    private static Outcome answer(boolean value) {
        return new Outcome.Returned(new Value.Flag(value));
    }

    private static History.Event began(int call) {
        return new History.Event(History.Kind.BEGAN, call, DONE);
    }

    private static History.Event ended(int call, Outcome outcome) {
        return new History.Event(History.Kind.ENDED, call, outcome);
    }

    private static Optional<Fault> fault(List<Call> calls, History.End end, History.Event... events) {
        try {
            Constructor<Model> model = Model.class.getDeclaredConstructor();
            model.setAccessible(true);
            var plan = new Plan(List.of(), List.of(), calls.stream().map(List::of).toList(), List.of());
            return new Judging(new Contract(Counter.class), model, plan, List.of(), Judging.Waiting.ANYHOW)
                    .judge(new History(DONE, List.of(events), end, Optional.empty()));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
