package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.History;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgingTest {

    private static final Outcome DONE = new Outcome.Done();

    interface Gate {
        void pass();

        void open();
    }

    static final class Model implements Gate {

        private boolean open;

        Model() {}

        @Override
        public void pass() {
            Blocking.until(open);
        }

        @Override
        public void open() {
            open = true;
        }
    }

    private static final Call PASS = new Call("pass", List.of());
    private static final Call OPEN = new Call("open", List.of());

    @Test
    void judge_stoppedConstruction_isADeadlockOrALivelock() {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of());

        assertThat(fault(threads(PASS), new History(stopped, List.of(), History.End.STUCK, Optional.empty())))
                .contains(new Fault.Deadlock(List.of(Fault.CONSTRUCTION)));
        assertThat(fault(threads(PASS), new History(stopped, List.of(), History.End.ENDLESS, Optional.empty())))
                .contains(new Fault.Livelock(List.of(Fault.CONSTRUCTION)));
    }

    @Test
    void judge_callThatMayWait_holds() {
        assertThat(fault(threads(PASS), history(History.End.STUCK, began(0)))).isEmpty();
        assertThat(fault(threads(PASS, PASS), history(History.End.STUCK, began(0), began(1)))).isEmpty();
    }

    @Test
    void judge_callThatMayNotWait_isADeadlock() {
        assertThat(fault(threads(PASS, OPEN), history(History.End.STUCK, began(0), began(1), ended(1))))
                .contains(new Fault.Deadlock(List.of(0)));
    }

    @Test
    void judge_threadThatStopsBetweenItsCalls_isTold() {
        assertThat(fault(threads(PASS), history(History.End.STUCK))).contains(new Fault.Deadlock(List.of(0)));
        assertThat(fault(threads(PASS, PASS), history(History.End.ENDLESS, began(1))))
                .contains(new Fault.Livelock(List.of(0, 1)));
    }

    @Test
    void judge_callsAfterThoseThatWait_needNotBegin() {
        var plan = new Plan(List.of(), List.of(PASS), List.of(List.of(OPEN)), List.of(OPEN));

        assertThat(fault(plan, history(History.End.STUCK, began(0)))).isEmpty();
        assertThat(fault(plan, history(History.End.STUCK))).contains(new Fault.Deadlock(List.of(0)));
    }

    private static Plan threads(Call... calls) {
        return new Plan(List.of(), List.of(), List.of(calls).stream().map(List::of).toList(), List.of());
    }

    private static History history(History.End end, History.Event... events) {
        return new History(DONE, List.of(events), end, Optional.empty());
    }

    private static History.Event began(int call) {
        return new History.Event(History.Kind.BEGAN, call, DONE);
    }

    private static History.Event ended(int call) {
        return new History.Event(History.Kind.ENDED, call, DONE);
    }

    private static Optional<Fault> fault(Plan plan, History history) {
        try {
            Constructor<Model> model = Model.class.getDeclaredConstructor();
            model.setAccessible(true);
            return new Judging(new Contract(Gate.class), model, plan, List.of(), Judging.Waiting.ANYHOW)
                    .judge(history);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
