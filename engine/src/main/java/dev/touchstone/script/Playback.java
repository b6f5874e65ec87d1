package dev.touchstone.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
            public Outcome.@Nullable Stopped stopped() {
                return null;
            }

            @Override
            public String printed() {
                return "";
            }
        };

        /// The object that is passed for an argument.
        default @Nullable Object argument(Value value) {
            return value.toJava();
        }

        /// Called before the construction (`call` is -1) and before each call (from 0).
        void before(int call);

        /// Steps counted since the last [#before].
        long cost();

        /// How the played code was stopped, whatever it made of that; null while it may go on.
        Outcome.@Nullable Stopped stopped();

        /// What was printed since the script began.
        String printed();

        /// How many bytes more were printed than [#printed] holds.
        default long unprinted() {
            return 0;
        }
    }

    private final Methods methods;
    private final Actor actor;
    private final Gauge gauge;
    private final Answers answers = new Answers();
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Step construction;
    private boolean ended;

    /// @param actor does what the script says, to the methods of `methods`
    public Playback(Methods methods, Actor actor, Gauge gauge) {
        this.methods = methods;
        this.actor = actor;
        this.gauge = gauge;
    }

    /// Constructs, then calls in order, until a step is stopped. Never throws for anything that the played code does.
    ///
    /// @throws IllegalArgumentException if the script calls a method that is not there
    public Transcript play(Script script) {
        @Nullable
        Object[] arguments = arguments(script.arguments());
        gauge.before(-1);
        @Nullable
        Object instance = null;
        Outcome built = new Outcome.Done();
        try {
            instance = actor.construct(arguments);
        } catch (Throwable e) {
            built = Throwables.outcome(e);
        }
        Step first = step(built, gauge.cost());
        constructed(first);
        if (instance != null && !(first.outcome() instanceof Outcome.Stopped)) {
            play(instance, script.calls());
        }
        return end();
    }

    /// The transcript up to here, ended by `stopped`, for a call that will never end.
    ///
    /// @return empty if the script has ended meanwhile
    public synchronized Optional<Transcript> soFar(Outcome.Stopped stopped) {
        if (ended) {
            return Optional.empty();
        }
        var last = new Step(stopped, gauge.cost());
        if (construction == null) {
            return Optional.of(new Transcript(last, List.of(), gauge.printed(), gauge.unprinted()));
        }
        var all = new ArrayList<>(steps);
        all.add(last);
        return Optional.of(new Transcript(construction, all, gauge.printed(), gauge.unprinted()));
    }

    private void play(Object instance, List<Call> calls) {
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            int method = methods.indexOf(call);
            @Nullable
            Object[] arguments = arguments(call.arguments());
            gauge.before(i);
            Step step = step(method, instance, arguments);
            called(step);
            if (step.outcome() instanceof Outcome.Stopped) {
                return;
            }
        }
    }

    /// Makes one call. Its cost is that of the call, without that of reading the answer.
    private Step step(int method, Object instance, @Nullable Object[] arguments) {
        @Nullable
        Object answer;
        try {
            answer = actor.call(method, instance, arguments);
        } catch (Throwable e) {
            return step(Throwables.outcome(e), gauge.cost());
        }
        long cost = gauge.cost();
        return step(answers.of(answer), cost);
    }

    /// What the gauge makes of an outcome.
    private Step step(Outcome outcome, long cost) {
        Outcome.@Nullable Stopped stopped = gauge.stopped();
        return new Step(stopped != null ? stopped : outcome, cost);
    }

    private synchronized void constructed(Step step) {
        construction = step;
    }

    private synchronized void called(Step step) {
        steps.add(step);
    }

    private synchronized Transcript end() {
        ended = true;
        return new Transcript(Objects.requireNonNull(construction), steps, gauge.printed(), gauge.unprinted());
    }

    private @Nullable Object[] arguments(List<Value> values) {
        @Nullable
        Object[] arguments = new Object[values.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = gauge.argument(values.get(i));
        }
        return arguments;
    }
}
