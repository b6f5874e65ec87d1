package dev.touchstone.properties;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Answers;
import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.History;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Value;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a history could have come about one call at a time: some order of its calls that keeps to what really came
/// before what, in which a sequential model answers the same.
///
/// The search is that of Wing and Gong ("Testing and Verifying Concurrent Objects", 1993) with the memory of Lowe
/// ("Testing for linearizability", 2017): a set of calls together with a state of the model is tried once. A call that
/// has not ended may have taken effect or not. For one history and one thread.
final class Linearizations {

    /// How many orders are looked at before a plan is held to be too large.
    private static final int NODES_MAX = 500_000;

    private final Contract contract;
    private final Actor model;
    private final Plan plan;
    private final List<Call> calls;
    private final List<Integer> callers;
    private final int[] began;
    private final int[] ended;
    private final @Nullable Outcome[] outcomes;
    private final Set<Object> failed = new HashSet<>();

    /// The call whose answer is not asked for but collected, or -1.
    private final int open;
    private final Set<Expectation> collected = new LinkedHashSet<>();
    private final boolean stuck;
    private int nodes;

    private record Key(long done, List<Value> state) {}

    /// @param length how many events of the history count; calls that end later are held not to have ended
    /// @param stuck whether nobody could go on, so that calls that have not ended must be unable to take effect
    /// @param open a call whose answer may be anything, or -1
    Linearizations(Contract contract, Constructor<?> model, Plan plan, History history, int length, boolean stuck,
            int open) {
        this.contract = contract;
        this.model = contract.actor(model);
        this.plan = plan;
        this.stuck = stuck;
        this.open = open;
        calls = plan.calls();
        callers = plan.callers();
        began = new int[calls.size()];
        ended = new int[calls.size()];
        outcomes = new Outcome[calls.size()];
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
        return search(0, new ArrayList<>());
    }

    /// What the open call could have answered.
    List<Expectation> possible() {
        exist();
        return List.copyOf(collected);
    }

    private boolean search(long done, List<Integer> order) {
        if (++nodes > NODES_MAX) {
            throw new IllegalStateException("a plan of %d calls has too many orders to judge".formatted(calls.size()));
        }
        Replayed replayed = replay(order);
        if (isComplete(done) && (!stuck || allBlocked(done, order))) {
            return true;
        }
        List<Value> state = replayed.state();
        var key = new Key(done, state == null ? List.of() : state);
        if (state != null && failed.contains(key)) {
            return false;
        }
        for (int call = 0; call < calls.size(); call++) {
            Outcome answer = mayBeNext(call, done) ? answer(call, order) : null;
            if (answer != null && fits(call, answer)) {
                order.add(call);
                boolean found = search(done | 1L << call, order);
                order.removeLast();
                if (found && call == open) {
                    collected.add(Comparison.expectation(answer));
                } else if (found) {
                    return true;
                }
            }
        }
        if (state != null && open < 0) {
            failed.add(key);
        }
        return false;
    }

    /// All calls that have ended have taken effect.
    private boolean isComplete(long done) {
        for (int call = 0; call < calls.size(); call++) {
            if (outcomes[call] != null && (done & 1L << call) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean allBlocked(long done, List<Integer> order) {
        for (int call = 0; call < calls.size(); call++) {
            if (began[call] != Integer.MAX_VALUE && (done & 1L << call) == 0) {
                if (answer(call, order) != null) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean mayBeNext(int call, long done) {
        if (began[call] == Integer.MAX_VALUE || (done & 1L << call) != 0 || (stuck && outcomes[call] == null)) {
            return false;
        }
        for (int other = 0; other < calls.size(); other++) {
            if ((done & 1L << other) == 0 && ended[other] < began[call]) {
                return false;
            }
        }
        return true;
    }

    /// What the model answers to the call after those of `order`; null where it waits.
    private @Nullable Outcome answer(int call, List<Integer> order) {
        order.add(call);
        Outcome answer = replay(order).last();
        order.removeLast();
        return answer;
    }

    private boolean fits(int call, Outcome answer) {
        Outcome actual = outcomes[call];
        return call == open || actual == null || Comparison.holds(Comparison.expectation(answer), actual);
    }

    /// @param instance the model after the calls
    /// @param last what the last call answered; null where it waits
    private record Replayed(Object instance, @Nullable Outcome last) {

        /// What the model's fields hold; null where they hold more than plain values.
        @Nullable
        List<Value> state() {
            var values = new ArrayList<Value>();
            for (Field field : instance.getClass().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    values.add(Comparison.plain(Value.of(field.get(instance))));
                } catch (IllegalAccessException | IllegalArgumentException e) {
                    return null;
                }
            }
            return values;
        }
    }

    private Replayed replay(List<Integer> order) {
        var answers = new Answers();
        Object instance;
        try {
            instance = model.construct(arguments(plan.arguments()));
        } catch (Throwable e) {
            throw new IllegalStateException("the model refuses " + plan.arguments(), e);
        }
        Outcome last = new Outcome.Done();
        for (int call : order) {
            Caller.is(callers.get(call));
            try {
                last = answers.of(model.call(contract.methods().indexOf(calls.get(call)), instance,
                        arguments(calls.get(call).arguments())));
            } catch (Blocking.Blocked e) {
                return new Replayed(instance, null);
            } catch (Throwable e) {
                last = answers.threw(e);
            }
        }
        return new Replayed(instance, last);
    }

    private static @Nullable Object[] arguments(List<Value> values) {
        return values.stream().map(Value::toJava).toArray();
    }
}
