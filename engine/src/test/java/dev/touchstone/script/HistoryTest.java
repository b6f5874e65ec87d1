package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a subject tells of a run is believed only where it can have happened.
class HistoryTest {

    private static final Plan TWO_CALLS = new Plan(List.of(), List.of(),
            List.of(List.of(new Call("one", List.of())), List.of(new Call("two", List.of()))), List.of());

    private static final Outcome DONE = new Outcome.Done();

    @Test
    void decode_possibleHistory_isTheSame() {
        var history = new History(DONE, List.of(event(History.Kind.BEGAN, 0), event(History.Kind.BEGAN, 1),
                event(History.Kind.LOOKS, 0), event(History.Kind.ENDED, 1), event(History.Kind.ENDED, 0)),
                History.End.DONE, Optional.of(new History.Race(new History.Access(1, 7, true),
                        new History.Access(2, 8, false))));

        assertThat(decoded(history)).isEqualTo(history);
    }

    @Test
    void decode_impossibleHistory_isRefused() {
        isRefused(DONE, History.End.STUCK, event(History.Kind.ENDED, 0));
        isRefused(DONE, History.End.STUCK, event(History.Kind.SPINS, 0));
        isRefused(DONE, History.End.STUCK, event(History.Kind.BEGAN, 0), event(History.Kind.BEGAN, 0));
        isRefused(DONE, History.End.STUCK, event(History.Kind.BEGAN, 0), event(History.Kind.ENDED, 0),
                event(History.Kind.BLOCKED, 0));
        isRefused(DONE, History.End.STUCK, event(History.Kind.BEGAN, 2));
        isRefused(DONE, History.End.DONE, event(History.Kind.BEGAN, 0), event(History.Kind.ENDED, 0));
        isRefused(DONE, History.End.STUCK, event(History.Kind.BEGAN, 0), event(History.Kind.ENDED, 0),
                event(History.Kind.BEGAN, 1), event(History.Kind.ENDED, 1));
    }

    @Test
    void decode_callsOfWhatWasNotMade_areRefused() {
        isRefused(new Outcome.Threw(List.of("java.lang.Error"), "", List.of()), History.End.STUCK,
                event(History.Kind.BEGAN, 0));
        isRefused(new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of()), History.End.DONE);
    }

    @Test
    void decode_explorationOfNothing_isRefused() {
        assertThatThrownBy(() -> Exploration.decode(new Exploration(List.of(), 1, 0).encode(), TWO_CALLS))
                .isInstanceOf(MalformedMessageException.class);
    }

    private static History.Event event(History.Kind kind, int call) {
        return new History.Event(kind, call, DONE);
    }

    private static void isRefused(Outcome construction, History.End end, History.Event... events) {
        var history = new History(construction, List.of(events), end, Optional.empty());
        assertThatThrownBy(() -> decoded(history)).as(history.toString()).isInstanceOf(MalformedMessageException.class);
    }

    private static History decoded(History history) {
        var exploration = new Exploration(List.of(new Exploration.Found(Schedule.inOrder(), history)), 1, 0);
        return Exploration.decode(exploration.encode(), TWO_CALLS).found().getFirst().history();
    }
}
