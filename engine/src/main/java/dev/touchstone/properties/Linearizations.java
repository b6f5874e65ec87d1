package dev.touchstone.properties;

import dev.touchstone.script.History;
import dev.touchstone.script.Outcome;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether a history could have come about one call at a time: some order of its calls that keeps to what really came
/// before what, in which a sequential model answers the same.
///
/// The search is that of Wing and Gong ("Testing and Verifying Concurrent Objects", 1993) with the memory of Lowe
/// ("Testing for linearizability", 2017): a set of calls together with a state of the model is tried once. A call that
/// has not ended may have taken effect or not. Calls that meet take effect as a pair, see [Blocking#meets]. For one
/// history and one thread.
final class Linearizations {

    /// How many orders are looked at before a plan is held to be too large.
    private static final int NODES_MAX = 500_000;

    private final Orders orders;
    private final int calls;
    private final int[] began;
    private final int[] ended;
    private final @Nullable Outcome[] outcomes;
    private final Set<Orders.Place> failed = new HashSet<>();

    /// The call whose answer is not asked for but collected, or -1.
    private final int open;
    private final Set<Expectation> collected = new LinkedHashSet<>();
    private final boolean stuck;
    private int nodes;

    /// @param length how many events of the history count; calls that end later are held not to have ended
    /// @param stuck whether nobody could go on, so that calls that have not ended must be unable to take effect
    /// @param open a call whose answer may be anything, or -1
    Linearizations(Orders orders, History history, int length, boolean stuck, int open) {
        this.orders = orders;
        this.stuck = stuck;
        this.open = open;
        calls = orders.calls();
        began = new int[calls];
        ended = new int[calls];
        outcomes = new Outcome[calls];
        Arrays.fill(began, Integer.MAX_VALUE);
        Arrays.fill(ended, Integer.MAX_VALUE);
        for (int i = 0; i < length; i++) {
            History.Event event = history.events().get(i);
            if (event.kind() == History.Kind.BEGAN) {
                began[event.call()] = i;
            } else if (event.kind() == History.Kind.ENDED) {
                ended[event.call()] = i;
                outcomes[event.call()] = event.outcome();
            }
        }
    }

    /// Whether there is one.
    boolean exist() {
        return search(orders.start());
    }

    /// What the open call could have answered.
    List<Expectation> possible() {
        exist();
        return List.copyOf(collected);
    }

    private boolean search(Orders.Place place) {
        if (++nodes > NODES_MAX) {
            throw new IllegalStateException("a plan of %d calls has too many orders to judge".formatted(calls));
        }
        if (isComplete(place) && (!stuck || allBlocked(place))) {
            return true;
        }
        if (failed.contains(place)) {
            return false;
        }
        for (int call = 0; call < calls; call++) {
            if (!mayBeNext(call, place)) {
                continue;
            }
            Orders.Move move = place.make(call);
            Expectation answer = move.answer();
            if (answer != null && fits(call, answer) && search(move.to())) {
                if (call != open) {
                    return true;
                }
                collected.add(answer);
            }
            if (move.mayMeet() && meet(place, call)) {
                return true;
            }
        }
        if (open < 0) {
            failed.add(place);
        }
        return false;
    }

    /// Makes `call` and, right after it, another one that it meets: neither had ended when the other began.
    private boolean meet(Orders.Place place, int call) {
        Orders.Move first = place.meet(call);
        Expectation answer = first.answer();
        if (answer == null || !fits(call, answer)) {
            return false;
        }
        for (int other = 0; other < calls; other++) {
            if (other == call || !mayBeNext(other, place)) {
                continue;
            }
            Orders.Move second = first.to().make(other);
            Expectation met = second.answer();
            if (met != null && fits(other, met) && search(second.to())) {
                if (call != open && other != open) {
                    return true;
                }
                collected.add(call == open ? answer : met);
            }
        }
        return false;
    }

    /// All calls that have ended have taken effect.
    private boolean isComplete(Orders.Place place) {
        for (int call = 0; call < calls; call++) {
            if (outcomes[call] != null && !place.has(call)) {
                return false;
            }
        }
        return true;
    }

    private boolean allBlocked(Orders.Place place) {
        for (int call = 0; call < calls; call++) {
            if (isWaiting(call, place) && (place.make(call).answer() != null || meetsSomebody(call, place))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWaiting(int call, Orders.Place place) {
        return began[call] != Integer.MAX_VALUE && !place.has(call);
    }

    private boolean meetsSomebody(int call, Orders.Place place) {
        Orders.Move first = place.meet(call);
        return first.answer() != null && IntStream.range(0, calls).anyMatch(
                other -> other != call && isWaiting(other, place) && first.to().make(other).answer() != null);
    }

    private boolean mayBeNext(int call, Orders.Place place) {
        if (began[call] == Integer.MAX_VALUE || place.has(call) || (stuck && outcomes[call] == null)) {
            return false;
        }
        for (int other = 0; other < calls; other++) {
            if (!place.has(other) && ended[other] < began[call]) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int call, Expectation answer) {
        Outcome actual = outcomes[call];
        return call == open || actual == null || Comparison.holds(answer, actual);
    }
}
