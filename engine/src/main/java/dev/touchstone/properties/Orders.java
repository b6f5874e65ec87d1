package dev.touchstone.properties;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Answers;
import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Value;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a sequential model does with the calls of one plan, in whatever order. Each step is made once and remembered:
/// thousands of histories of a plan ask for the same few hundred. For one thread.
final class Orders {

    private final Contract contract;
    private final Actor model;
    private final Plan plan;
    private final List<Call> calls;
    private final List<Integer> callers;
    private final Map<Key, Place> places = new HashMap<>();
    private final Place start;

    private record Key(long done, List<Value> state) {}

    Orders(Contract contract, Constructor<?> model, Plan plan) {
        this.contract = contract;
        this.model = contract.actor(model);
        this.plan = plan;
        calls = plan.calls();
        callers = plan.callers();
        start = new Place(0, List.of());
    }

    /// How many calls the plan has.
    int calls() {
        return calls.size();
    }

    /// Before the first call.
    Place start() {
        return start;
    }

    /// A set of calls that the model has made and the state in which it is then. What is the same set and the same state
    /// is the same place, where the state can be read.
    final class Place {

        private final long done;

        /// The calls in their order; one that meets the next is its complement.
        private final List<Integer> order;
        private final @Nullable Move[] moves = new Move[calls.size()];
        private final @Nullable Move[] meetings = new Move[calls.size()];

        private Place(long done, List<Integer> order) {
            this.done = done;
            this.order = order;
        }

        boolean has(int call) {
            return (done & 1L << call) != 0;
        }

        /// Makes one more call.
        Move make(int call) {
            Move known = moves[call];
            if (known == null) {
                known = move(this, call, false);
                moves[call] = known;
            }
            return known;
        }

        /// Makes one more call, which meets the next one.
        Move meet(int call) {
            Move known = meetings[call];
            if (known == null) {
                known = make(call).mayMeet() ? move(this, call, true) : new Move(null, this, false);
                meetings[call] = known;
            }
            return known;
        }
    }

    /// What one more call does.
    ///
    /// @param answer what may be answered; null where the call waits
    /// @param to where the model is then; the same place where the call waits
    /// @param mayMeet whether the model has asked for another call that it meets
    record Move(@Nullable Expectation answer, Place to, boolean mayMeet) {}

    private Move move(Place from, int call, boolean meets) {
        var answers = new Answers();
        Object instance = instance();
        var order = new ArrayList<>(from.order);
        order.add(meets ? ~call : call);
        Outcome last = new Outcome.Done();
        for (int made : order) {
            int each = made < 0 ? ~made : made;
            Caller.is(callers.get(each));
            Blocking.begin(made < 0);
            try {
                last = answers.of(model.call(contract.methods().indexOf(calls.get(each)), instance,
                        arguments(calls.get(each).arguments())));
            } catch (Blocking.Blocked e) {
                return new Move(null, from, Blocking.asked());
            } catch (Throwable e) {
                last = answers.threw(e);
            }
        }
        long done = from.done | 1L << call;
        List<Value> state = state(instance);
        Place to = state == null
                ? new Place(done, order)
                : places.computeIfAbsent(new Key(done, state), _ -> new Place(done, order));
        return new Move(Comparison.expectation(last), to, Blocking.asked());
    }

    private Object instance() {
        try {
            return model.construct(arguments(plan.arguments()));
        } catch (Throwable e) {
            throw new IllegalStateException("the model refuses " + plan.arguments(), e);
        }
    }

    /// What the model's fields hold; null where that is more than plain values, or not all of its state. Two maps with the
    /// same entries are different where their order is: a model may ask which one is the eldest.
    private static @Nullable List<Value> state(Object instance) {
        if (instance.getClass().getSuperclass() != Object.class) {
            return null;
        }
        var values = new ArrayList<Value>();
        for (Field field : instance.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            try {
                field.setAccessible(true);
                values.add(field.get(instance) instanceof Map<?, ?> map
                        ? new Value.Items(
                                List.of(held(new ArrayList<>(map.keySet())), held(new ArrayList<>(map.values()))))
                        : held(field.get(instance)));
            } catch (IllegalAccessException | IllegalArgumentException e) {
                return null;
            }
        }
        return values;
    }

    /// @throws IllegalArgumentException if it cannot be told from all others
    private static Value held(@Nullable Object content) {
        Value value = Comparison.plain(Value.of(content));
        if (Value.holdsMap(value)) {
            throw new IllegalArgumentException("the order of a map in %s is not known".formatted(value));
        }
        return value;
    }

    private static @Nullable Object[] arguments(List<Value> values) {
        return values.stream().map(Value::toJava).toArray();
    }
}
