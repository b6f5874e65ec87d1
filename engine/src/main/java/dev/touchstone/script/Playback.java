package dev.touchstone.script;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays one script on one fresh instance. Both sides use it: the subject on the submission, the judge on the model.
///
/// Single use and single-threaded, but [#soFar] may be asked from another thread that stops this one.
public final class Playback {

    /// Watches a playback from inside its process.
    public interface Gauge {

        /// Nothing is counted and nobody listens.
        Gauge NONE = new Gauge() {
            @Override
            public void before(int call) {}

            @Override
            public long cost() {
                return 0;
            }

            @Override
            public String printed() {
                return "";
            }
        };

        /// The object that is passed for an argument.
        default @Nullable Object argument(Value value) {
            return Value.toJava(value);
        }

        /// Called before the construction (`call` is -1) and before each call (from 0).
        void before(int call);

        /// Steps counted since the last [#before].
        long cost();

        /// What was printed since the script began.
        String printed();
    }

    private final Contract contract;
    private final Constructor<?> constructor;
    private final Gauge gauge;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Step construction;

    public Playback(Contract contract, Constructor<?> constructor, Gauge gauge) {
        this.contract = contract;
        this.constructor = constructor;
        this.gauge = gauge;
    }

    /// Constructs, then calls in order. Never throws for anything that the played code does.
    ///
    /// @throws IllegalArgumentException if the script does not fit the contract or the constructor
    public Transcript play(Script script) {
        gauge.before(-1);
        @Nullable
        Object[] arguments = script.arguments().stream().map(gauge::argument).toArray();
        @Nullable
        Object instance = null;
        Outcome built = new Outcome.Done();
        try {
            instance = constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            built = Throwables.outcome(e.getCause());
        } catch (Error e) {
            // Of a static initialiser, now or in a script before: reflection does not wrap it.
            built = Throwables.outcome(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException("cannot construct \"" + constructor + "\"", e);
        }
        construction = new Step(built, gauge.cost());
        if (instance != null) {
            for (int i = 0; i < script.calls().size(); i++) {
                steps.add(step(instance, script.calls().get(i), i));
            }
        }
        return new Transcript(construction, steps, gauge.printed());
    }

    /// The transcript up to here, ended by `stopped`, for a call that will never end.
    public Transcript soFar(Outcome.Stopped stopped) {
        var last = new Step(stopped, gauge.cost());
        if (construction == null) {
            return new Transcript(last, List.of(), gauge.printed());
        }
        var all = new ArrayList<>(steps);
        all.add(last);
        return new Transcript(construction, all, gauge.printed());
    }

    private Step step(Object instance, Call call, int index) {
        Method method = contract.method(call);
        @Nullable
        Object[] arguments = call.arguments().stream().map(gauge::argument).toArray();
        gauge.before(index);
        return new Step(outcome(method, instance, arguments), gauge.cost());
    }

    private static Outcome outcome(Method method, Object instance, @Nullable Object[] arguments) {
        Object answer;
        try {
            answer = method.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            return Throwables.outcome(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot call \"" + method + "\"", e);
        }
        if (method.getReturnType() == void.class) {
            return new Outcome.Done();
        }
        try {
            return new Outcome.Returned(Value.of(answer));
        } catch (Throwable e) {
            // Reading a list or a map runs the submission's own iterators, which may throw anything.
            return Throwables.outcome(e);
        }
    }
}
